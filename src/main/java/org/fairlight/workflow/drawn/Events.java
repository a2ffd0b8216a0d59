package org.fairlight.workflow.drawn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlight.workflow.Elements;
import org.w3c.dom.Element;

/** Each event says what it waits for: one message, or one time. */
final class Events {

    private final Sheet sheet;

    Events(Sheet sheet) {
        this.sheet = sheet;
    }

    void look(Element scope) {
        for (Element node : Elements.nodes(scope)) {
            switch (Elements.kind(node)) {
                case "intermediateCatchEvent" -> waits(node);
                case "boundaryEvent" -> {
                    waits(node);
                    attached(scope, node);
                }
                case "startEvent" -> {
                    if (Elements.isHandler(scope)) {
                        waits(node);
                    }
                }
                case "endEvent" -> ends(node);
                default -> {}
            }
        }
        heardOnce(scope);
    }

    static List<Element> definitions(Element event) {
        return Elements.children(event).stream()
                .filter(child -> Elements.kind(child).endsWith("EventDefinition"))
                .toList();
    }

    private void waits(Element event) {
        List<Element> definitions = definitions(event);
        if (definitions.size() != 1) {
            sheet.missing(
                    definitions.isEmpty()
                            ? "it does not say what it waits for. Choose a message or a time."
                            : "it waits for two things at once. Keep one of them.",
                    event);
            return;
        }
        Element definition = definitions.getFirst();
        switch (Elements.kind(definition)) {
            case "messageEventDefinition" -> {
                if (message(definition).isEmpty()) {
                    sheet.missing("it waits for a message that is not there. Choose which one.", event);
                }
            }
            case "timerEventDefinition" -> {
                if (Elements.children(definition, "timeDate", "timeDuration").size() != 1) {
                    sheet.missing("it does not say how long it waits. Choose one time.", event);
                }
            }
            default -> sheet.missing("it can wait for a message or a time, and for nothing else.", event);
        }
    }

    private Optional<Element> message(Element definition) {
        return sheet.find(definition.getAttribute("messageRef"))
                .filter(found -> Elements.kind(found).equals("message"));
    }

    private void attached(Element scope, Element event) {
        boolean there = sheet.node(scope, event.getAttribute("attachedToRef"))
                .filter(activity -> !Elements.kind(activity).endsWith("Event")
                        && !Elements.kind(activity).endsWith("Gateway"))
                .filter(activity -> !Elements.isHandler(activity))
                .isPresent();
        if (!there) {
            sheet.missing("it is at the edge of a step that is not there. Put it on a step, or take it out.", event);
        }
    }

    private void ends(Element end) {
        boolean odd = definitions(end).stream()
                .anyMatch(definition -> !Elements.kind(definition).equals("terminateEventDefinition"));
        if (odd) {
            sheet.missing("an end waits for nothing. Make it a plain end.", end);
        }
    }

    /** The engine keeps one ear for each message at one place. */
    private void heardOnce(Element scope) {
        List<Element> listening = new ArrayList<>();
        Elements.nodes(scope).stream()
                .filter(Elements::isHandler)
                .forEach(handler -> listening.addAll(Elements.children(handler, "startEvent")));
        sheet.all("boundaryEvent").stream()
                .filter(event -> event.getAttribute("attachedToRef").equals(Elements.id(scope)))
                .forEach(listening::add);
        once(listening);
        for (Element node : Elements.nodes(scope)) {
            if (Elements.kind(node).equals("eventBasedGateway")) {
                once(Sheet.flowsFrom(scope, node).stream()
                        .flatMap(way -> sheet.node(scope, way.getAttribute("targetRef")).stream())
                        .distinct()
                        .toList());
            } else if (!Elements.kind(node).equals("subProcess")) {
                once(Elements.children(scope, "boundaryEvent").stream()
                        .filter(event -> event.getAttribute("attachedToRef").equals(Elements.id(node)))
                        .toList());
            }
        }
    }

    private void once(List<Element> listening) {
        Set<String> heard = new HashSet<>();
        for (Element event : listening) {
            definitions(event).stream()
                    .flatMap(definition -> message(definition).stream())
                    .map(message -> message.getAttribute("name"))
                    .filter(name -> !heard.add(name))
                    .forEach(name -> sheet.missing(
                            "something else beside it waits for the same message (“%s”). Keep one of both."
                                    .formatted(name),
                            event));
        }
    }
}
