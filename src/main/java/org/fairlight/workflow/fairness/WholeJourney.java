package org.fairlight.workflow.fairness;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.fairness.Way.Kind;
import org.w3c.dom.Element;

/** The main process with every called process drawn into it, so that a way can be followed from the start to each end. */
class WholeJourney {

    private static final int MOST_PLACES = 20_000;

    private final Map<String, Drawing> drawings;
    private final List<Place> places = new ArrayList<>();
    private final List<Place> ends = new ArrayList<>();
    private final Map<Place, Place> beforeCall = new HashMap<>();
    private final Place start;

    /** @throws TooLarge when calls within calls make more of it than can be looked at */
    WholeJourney(Map<String, Drawing> drawings, Drawing main, Element process) {
        this.drawings = drawings;
        this.start = place(main, process, List.of(), false);
        scope(main, process, start, ends::add, List.of());
    }

    List<Place> places() {
        return places;
    }

    Place start() {
        return start;
    }

    /** Where the main process ends; what goes on beside it, like an offer of help, ends nothing. */
    List<Place> ends() {
        return ends;
    }

    /** The place before a call, by the place behind it. */
    Place beforeCall(Place behind) {
        return requireNonNull(beforeCall.get(behind));
    }

    private void scope(Drawing drawing, Element scope, Place begin, Consumer<Place> ending, List<String> calls) {
        Map<String, Place> before = new HashMap<>();
        Map<String, Place> behind = new HashMap<>();
        for (Element node : Elements.nodes(scope)) {
            Place place = place(drawing, node, calls, false);
            before.put(Elements.id(node), place);
            behind.put(Elements.id(node), Elements.isActivity(node) ? place(drawing, node, calls, true) : place);
        }
        Set<String> ordinary = ordinary(drawing, scope);
        for (Element node : Elements.nodes(scope)) {
            Place here = known(before, node);
            join(drawing, node, known(behind, node), before);
            switch (Elements.kind(node)) {
                case "startEvent" -> begin.leadsTo(here, Kind.BEGINNING, node);
                case "endEvent" -> {
                    if (ordinary.contains(Elements.id(node))) {
                        ending.accept(here);
                    }
                }
                default -> {
                    if (Elements.isActivity(node)) {
                        inside(drawing, node, here, known(behind, node), begin, ending);
                    }
                }
            }
        }
    }

    private static void join(Drawing drawing, Element node, Place behind, Map<String, Place> before) {
        drawing.flowsFrom(node).forEach(flow -> {
            Place next = before.get(flow.getAttribute("targetRef"));
            if (next != null) {
                behind.leadsTo(next, Kind.FLOW, flow);
            }
        });
        drawing.boundaries(node).forEach(event -> {
            Place next = before.get(Elements.id(event));
            Place here = before.get(Elements.id(node));
            if (next != null && here != null) {
                here.leadsTo(next, Kind.EVENT, event);
            }
        });
    }

    private void inside(Drawing drawing, Element node, Place here, Place behind, Place begin, Consumer<Place> ending) {
        Drawing called = drawings.get(node.getAttribute("calledElement"));
        if (Elements.isHandler(node)) {
            Place heard = place(drawing, node, here.calls(), false);
            begin.leadsTo(heard, Kind.HANDLER, node);
            scope(drawing, node, heard, Drawing.interrupts(node) ? ending : nothing -> {}, here.calls());
        } else if (Elements.isSubProcess(node)) {
            scope(drawing, node, here, end -> end.leadsTo(behind, Kind.FLOW, node), here.calls());
        } else if (called == null || here.calls().contains(called.id())) {
            here.leadsTo(behind, Kind.DONE, node);
        } else {
            called.process().ifPresent(process -> call(called, process, here, behind));
        }
    }

    private void call(Drawing called, Element process, Place here, Place behind) {
        List<String> calls = new ArrayList<>(here.calls());
        calls.add(called.id());
        beforeCall.put(behind, here);
        Place begin = place(called, process, calls, false);
        here.leadsTo(begin, Kind.CALL, here.element());
        scope(called, process, begin, end -> end.leadsTo(behind, Kind.RETURN, here.element()), calls);
    }

    /** What lies on the way itself and not only beside it. */
    private static Set<String> ordinary(Drawing drawing, Element scope) {
        Set<String> seen = new HashSet<>();
        Deque<Element> open = new ArrayDeque<>();
        Elements.nodes(scope).stream()
                .filter(node -> Elements.kind(node).equals("startEvent"))
                .forEach(open::add);
        while (!open.isEmpty()) {
            Element node = open.remove();
            if (seen.add(Elements.id(node))) {
                drawing.flowsFrom(node).forEach(flow -> {
                    Element target = drawing.target(flow);
                    if (target != null) {
                        open.add(target);
                    }
                });
                drawing.boundaries(node).stream()
                        .filter(event -> !event.getAttribute("cancelActivity").equals("false"))
                        .forEach(open::add);
            }
        }
        return seen;
    }

    private Place place(Drawing drawing, Element element, List<String> calls, boolean behind) {
        if (places.size() >= MOST_PLACES) {
            throw new TooLarge();
        }
        Place place = new Place(drawing, element, calls, behind);
        places.add(place);
        return place;
    }

    private static Place known(Map<String, Place> places, Element node) {
        return requireNonNull(places.get(Elements.id(node)));
    }

    /** Calls within calls within calls. */
    static class TooLarge extends RuntimeException {}
}
