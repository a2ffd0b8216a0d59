package org.fairlight.workflow.drawn;

import java.util.List;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.ModelXml;
import org.w3c.dom.Element;

/** Each gateway leads on, and says for each way when it is taken. */
final class Gateways {

    private final Sheet sheet;

    Gateways(Sheet sheet) {
        this.sheet = sheet;
    }

    void look(Element scope) {
        for (Element gateway : Elements.nodes(scope)) {
            List<Element> ways = Sheet.flowsFrom(scope, gateway);
            switch (Elements.kind(gateway)) {
                case "exclusiveGateway" -> chooses(gateway, ways);
                case "eventBasedGateway" -> waits(scope, gateway, ways);
                case "inclusiveGateway" -> leadsOn(gateway, ways);
                default -> {}
            }
        }
    }

    private void leadsOn(Element gateway, List<Element> ways) {
        if (ways.isEmpty()) {
            sheet.missing("no way leads on from here. Draw one, or take the gateway out.", gateway);
        }
    }

    private void chooses(Element gateway, List<Element> ways) {
        leadsOn(gateway, ways);
        if (ways.size() == 1) {
            if (isConditional(ways.getFirst())) {
                sheet.missing(
                        "only one way leads on from here, so there is nothing to choose. Take its condition away, or draw a second way.",
                        gateway,
                        ways.getFirst());
            }
            return;
        }
        String otherwise = gateway.getAttribute("default");
        List<Element> open = ways.stream()
                .filter(way -> !isConditional(way) && !Elements.id(way).equals(otherwise))
                .toList();
        if (!otherwise.isEmpty() || open.size() > 1) {
            open.forEach(way -> sheet.missing(
                    "the way %s does not say when it is taken. Give it a condition, or make it the one for everything else."
                            .formatted(Elements.called(way)),
                    gateway,
                    way));
        }
        ways.stream()
                .filter(way -> isConditional(way) && Elements.id(way).equals(otherwise))
                .forEach(way -> sheet.missing(
                        "the way %s is for everything else and has a condition as well. Take one of both away."
                                .formatted(Elements.called(way)),
                        gateway,
                        way));
    }

    private void waits(Element scope, Element gateway, List<Element> ways) {
        leadsOn(gateway, ways);
        if (gateway.getAttributeNodeNS(ModelXml.CAMUNDA, "asyncAfter") != null) {
            sheet.missing("it is set to pause behind it, which is not possible here. Draw it anew.", gateway);
        }
        for (Element way : ways) {
            sheet.node(scope, way.getAttribute("targetRef")).ifPresent(target -> event(scope, gateway, way, target));
        }
    }

    private void event(Element scope, Element gateway, Element way, Element target) {
        if (!Elements.kind(target).equals("intermediateCatchEvent")) {
            sheet.missing(
                    "it waits for what comes first, so every way from here must lead to something to wait for, and %s is none."
                            .formatted(Elements.called(target)),
                    gateway,
                    way);
            return;
        }
        Elements.children(scope, "sequenceFlow").stream()
                .filter(other -> other.getAttribute("targetRef").equals(Elements.id(target)))
                .filter(other -> !other.getAttribute("sourceRef").equals(Elements.id(gateway)))
                .forEach(other -> sheet.missing(
                        "it is one of the things that %s waits for, so no other way may lead here."
                                .formatted(Elements.called(gateway)),
                        target,
                        other));
    }

    private static boolean isConditional(Element way) {
        return !Elements.children(way, "conditionExpression").isEmpty();
    }
}
