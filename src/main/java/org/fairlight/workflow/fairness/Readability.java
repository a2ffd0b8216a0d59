package org.fairlight.workflow.fairness;

import java.util.ArrayList;
import java.util.List;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Rule;
import org.w3c.dom.Element;

/** Advice for a drawing that others can read, in the manner of bpmnlint. */
final class Readability {

    private Readability() {}

    static List<Finding> of(Drawing drawing) {
        List<Finding> advice = new ArrayList<>();
        for (Element element : drawing.all("*")) {
            if (Elements.isNode(element)) {
                look(drawing, element, advice);
            }
        }
        return advice;
    }

    private static void look(Drawing drawing, Element node, List<Finding> advice) {
        int in = drawing.flowsTo(node).size();
        int out = drawing.flowsFrom(node).size();
        boolean gateway = Elements.kind(node).endsWith("Gateway");
        boolean asks = gateway && !Elements.kind(node).equals("parallelGateway");
        if (asks && out > 1 && node.getAttribute("name").isBlank()) {
            advice.add(drawing.finding(Rule.DECISIONS_HAVE_LABELS, "name it with the question it asks.", node));
        }
        if (gateway && in > 1 && out > 1) {
            advice.add(drawing.finding(
                    Rule.ONE_PURPOSE_EACH, "let one gateway join the ways and another part them.", node));
        }
        if (gateway && in <= 1 && out <= 1) {
            advice.add(drawing.finding(Rule.NO_NEEDLESS_GATEWAY, "it can go.", node));
        }
        if (!gateway && out > 1) {
            advice.add(drawing.finding(
                    Rule.PARTING_IS_DRAWN, "put a gateway behind it that says which ways are taken.", node));
        }
    }
}
