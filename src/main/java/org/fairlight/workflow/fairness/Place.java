package org.fairlight.workflow.fairness;

import java.util.ArrayList;
import java.util.List;
import org.fairlight.workflow.Elements;
import org.w3c.dom.Element;

/** Where a story can be: before or behind an element, in the process that was called from there. */
class Place {

    private final Drawing drawing;
    private final Element element;
    private final List<String> calls;
    private final boolean behind;
    private final List<Way> in = new ArrayList<>();
    private final List<Way> out = new ArrayList<>();

    /**
     * @param calls the processes that are being called, the main one left out
     * @param behind whether what happens at the element is over
     */
    Place(Drawing drawing, Element element, List<String> calls, boolean behind) {
        this.drawing = drawing;
        this.element = element;
        this.calls = List.copyOf(calls);
        this.behind = behind;
    }

    void leadsTo(Place next, Way.Kind kind, Element cause) {
        Way way = new Way(this, next, kind, cause);
        out.add(way);
        next.in.add(way);
    }

    Drawing drawing() {
        return drawing;
    }

    Element element() {
        return element;
    }

    List<String> calls() {
        return calls;
    }

    boolean isBehind() {
        return behind;
    }

    List<Way> in() {
        return in;
    }

    List<Way> out() {
        return out;
    }

    List<Element> flows() {
        return drawing.flowsFrom(element);
    }

    /** Whether it waits for every way in. */
    boolean isJoin() {
        return Elements.kind(element).equals("parallelGateway");
    }
}
