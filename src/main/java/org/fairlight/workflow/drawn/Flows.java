package org.fairlight.workflow.drawn;

import java.util.Optional;
import org.fairlight.workflow.Elements;
import org.w3c.dom.Element;

/** Each way joins two steps of the same process or box. */
final class Flows {

    private final Sheet sheet;

    Flows(Sheet sheet) {
        this.sheet = sheet;
    }

    void look(Element scope) {
        Elements.children(scope, "sequenceFlow").forEach(flow -> joined(scope, flow));
        Elements.nodes(scope).forEach(node -> named(scope, node));
        Elements.children(scope, "association").forEach(this::note);
    }

    private void joined(Element scope, Element flow) {
        Optional<Element> source = sheet.node(scope, flow.getAttribute("sourceRef"));
        Optional<Element> target = sheet.node(scope, flow.getAttribute("targetRef"));
        if (source.isEmpty()) {
            sheet.missing(
                    "a way begins at no step. Draw it from a step of the same process, or take it out.",
                    target.orElse(flow),
                    flow);
        }
        if (target.isEmpty()) {
            sheet.missing(
                    "a way leads nowhere. Draw it to a step of the same process, or take it out.",
                    source.orElse(flow),
                    flow);
        }
        source.filter(Elements::isHandler).ifPresent(handler -> beside(handler, flow));
        target.filter(Elements::isHandler).ifPresent(handler -> beside(handler, flow));
        source.filter(end -> Elements.kind(end).equals("endEvent"))
                .ifPresent(end -> sheet.missing("a way leads on behind an end. Take it out.", end, flow));
        target.filter(start -> Elements.kind(start).equals("startEvent")
                        || Elements.kind(start).equals("boundaryEvent"))
                .ifPresent(start ->
                        sheet.missing("a way leads here, where something begins by itself. Take it out.", start, flow));
        if (Elements.id(flow).isEmpty()) {
            sheet.missing(
                    "a way from here is not marked, so that nothing can point to it. Draw it anew.",
                    source.orElse(flow));
        }
    }

    private void beside(Element handler, Element flow) {
        sheet.missing("a way is drawn to or from a box that listens beside the others. Take it out.", handler, flow);
    }

    private void named(Element scope, Element node) {
        if (Elements.id(node).isEmpty()) {
            sheet.missing("a step is not marked, so that nothing can lead to it. Draw it anew.", scope);
        }
        String otherwise = node.getAttribute("default");
        boolean own = Sheet.flowsFrom(scope, node).stream()
                .anyMatch(flow -> Elements.id(flow).equals(otherwise));
        if (!otherwise.isEmpty() && !own) {
            sheet.missing("the way for everything else does not begin here. Choose one of the ways that do.", node);
        }
    }

    private void note(Element line) {
        if (sheet.find(line.getAttribute("sourceRef")).isEmpty()
                || sheet.find(line.getAttribute("targetRef")).isEmpty()) {
            sheet.missing("the line of a note leads nowhere. Draw it to a step, or take it out.", line);
        }
    }
}
