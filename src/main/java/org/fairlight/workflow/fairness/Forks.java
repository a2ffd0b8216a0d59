package org.fairlight.workflow.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.fairness.Condition.Truth;
import org.w3c.dom.Element;

/** Where ways part by conditions: one can be taken whatever a story is like, and each can be taken by some story. */
final class Forks {

    private static final Set<String> WITHOUT_CONDITIONS = Set.of("parallelGateway", "eventBasedGateway");

    private final Drawing drawing;
    private final Element node;
    private final List<Element> ways;
    private final List<Element> asking;

    private Forks(Drawing drawing, Element node) {
        this.drawing = drawing;
        this.node = node;
        this.ways = drawing.flowsFrom(node);
        this.asking = ways.stream()
                .filter(way -> !isForTheRest(way) && condition(way).isPresent())
                .toList();
    }

    static List<Finding> of(Drawing drawing) {
        List<Finding> findings = new ArrayList<>();
        for (Element node : drawing.all("*")) {
            if (Elements.isNode(node) && !WITHOUT_CONDITIONS.contains(Elements.kind(node))) {
                new Forks(drawing, node).look(findings);
            }
        }
        return findings;
    }

    private void look(List<Finding> findings) {
        if (asking.isEmpty()) {
            return;
        }
        Optional<List<Map<String, Object>>> stories = Outcomes.of(conditions());
        boolean isForAll = ways.size() > asking.size()
                || stories.filter(all -> all.stream().allMatch(this::goesOn)).isPresent();
        if (!isForAll) {
            findings.add(drawing.finding(
                    Rule.NEVER_STUCK,
                    "a story for which no way from here is meant is stuck at this place. Make one of the ways the one for everything else (“Otherwise”).",
                    node));
        }
        stories.ifPresent(all -> asking.stream()
                .filter(way -> all.stream().allMatch(story -> truth(way, story) == Truth.FALSE))
                .forEach(way -> findings.add(neverTaken(way))));
    }

    private Finding neverTaken(Element way) {
        return new Finding(
                Rule.EVERY_STEP_USED,
                drawing.file(),
                "no story ever takes the way %s: its condition never holds. Change the condition, or take the way out."
                        .formatted(Elements.called(way)),
                List.of(Elements.id(node), Elements.id(way)),
                List.of());
    }

    private List<String> conditions() {
        return asking.stream().flatMap(way -> condition(way).stream()).toList();
    }

    private boolean goesOn(Map<String, Object> story) {
        return asking.stream().anyMatch(way -> truth(way, story) == Truth.TRUE);
    }

    private boolean isForTheRest(Element way) {
        return !Elements.id(way).isEmpty() && node.getAttribute("default").equals(Elements.id(way));
    }

    private static Truth truth(Element way, Map<String, Object> story) {
        return condition(way).map(text -> Condition.of(text, story)).orElse(Truth.TRUE);
    }

    private static Optional<String> condition(Element way) {
        return Elements.children(way, "conditionExpression").stream()
                .map(Element::getTextContent)
                .findFirst();
    }
}
