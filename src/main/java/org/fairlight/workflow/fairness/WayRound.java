package org.fairlight.workflow.fairness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.fairlight.workflow.Elements;
import org.w3c.dom.Element;

/** A way from an element to an end that leaves out a step; where all ways are gone, all must leave it out. */
final class WayRound {

    private final Drawing drawing;
    private final Predicate<Element> step;
    private final Set<Element> around = new LinkedHashSet<>();

    WayRound(Drawing drawing, Predicate<Element> step) {
        this.drawing = drawing;
        this.step = step;
    }

    boolean leadsFrom(Element from) {
        List<Element> nearest = reached(from).reversed();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Element element : nearest) {
                changed |= goesRound(element) && around.add(element);
            }
        }
        return around.contains(from);
    }

    private boolean goesRound(Element element) {
        List<Element> next = next(element);
        return Elements.kind(element).equals("parallelGateway")
                ? around.containsAll(next)
                : next.isEmpty() || next.stream().anyMatch(around::contains);
    }

    private List<Element> reached(Element from) {
        Set<Element> reached = new LinkedHashSet<>();
        Deque<Element> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Element element = open.pop();
            if (!step.test(element) && reached.add(element)) {
                next(element).forEach(open::push);
            }
        }
        return new ArrayList<>(reached);
    }

    private List<Element> next(Element element) {
        return drawing.flowsFrom(element).stream()
                .map(drawing::target)
                .filter(Objects::nonNull)
                .toList();
    }
}
