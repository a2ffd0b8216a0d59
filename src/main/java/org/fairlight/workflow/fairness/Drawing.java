package org.fairlight.workflow.fairness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelXml;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.Step;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** One process as it is drawn: its elements and how they are joined. */
class Drawing {

    private static final String FLOW = "sequenceFlow";

    private final Model model;
    private final Elements elements;
    private final Map<String, List<Element>> flowsFrom = new HashMap<>();
    private final Map<String, List<Element>> flowsTo = new HashMap<>();
    private final Map<String, List<Element>> boundaries = new HashMap<>();

    private Drawing(Model model, Elements elements) {
        this.model = model;
        this.elements = elements;
        all(FLOW).forEach(flow -> {
            index(flowsFrom, flow, "sourceRef");
            index(flowsTo, flow, "targetRef");
        });
        all("boundaryEvent").forEach(event -> index(boundaries, event, "attachedToRef"));
    }

    private static void index(Map<String, List<Element>> index, Element element, String attribute) {
        index.computeIfAbsent(element.getAttribute(attribute), key -> new ArrayList<>())
                .add(element);
    }

    /** Empty when it cannot be read or when a flow hangs in the air, which others tell. */
    static Optional<Drawing> of(Model model) {
        try {
            Drawing drawing = new Drawing(model, new Elements(ModelXml.read(model)));
            return drawing.holdsTogether() ? Optional.of(drawing) : Optional.empty();
        } catch (SAXException toldByTheReader) {
            return Optional.empty();
        }
    }

    /** A decision table, whose elements are read alike. */
    static Optional<Drawing> ofTable(Model model) {
        try {
            return Optional.of(new Drawing(model, new Elements(ModelXml.read(model))));
        } catch (SAXException toldByTheReader) {
            return Optional.empty();
        }
    }

    private boolean holdsTogether() {
        return all(FLOW).stream()
                .allMatch(flow -> elements.find(flow.getAttribute("sourceRef")).isPresent()
                        && elements.find(flow.getAttribute("targetRef")).isPresent());
    }

    String id() {
        return model.id();
    }

    /** The process that has the file's name. */
    Optional<Element> process() {
        return all("process").stream()
                .filter(process -> Elements.id(process).equals(model.id()))
                .findFirst();
    }

    List<Element> all(String kind) {
        return elements.all(kind);
    }

    List<Element> flowsFrom(Element node) {
        return flowsFrom.getOrDefault(Elements.id(node), List.of());
    }

    List<Element> flowsTo(Element node) {
        return flowsTo.getOrDefault(Elements.id(node), List.of());
    }

    @Nullable
    Element target(Element flow) {
        return elements.find(flow.getAttribute("targetRef")).orElse(null);
    }

    List<Element> boundaries(Element activity) {
        return boundaries.getOrDefault(Elements.id(activity), List.of());
    }

    /** The activity at whose edge an event is. */
    Optional<Element> attachedTo(Element event) {
        return elements.find(event.getAttribute("attachedToRef"));
    }

    /** The name of the message that an event waits for; empty when it waits for something else. */
    String message(Element event) {
        return Elements.children(event, "messageEventDefinition").stream()
                .findFirst()
                .flatMap(definition -> elements.find(definition.getAttribute("messageRef")))
                .map(message -> message.getAttribute("name"))
                .orElse("");
    }

    /** Whether whoever leaves by this element cannot come to an end without such a step. */
    boolean alwaysPasses(Element from, Predicate<Element> step) {
        return !new WayRound(this, step).leadsFrom(from);
    }

    String file() {
        return model.fileName();
    }

    Finding finding(Rule rule, String sentence, Element element) {
        return new Finding(rule, model.fileName(), sentence, List.of(Elements.id(element)), List.of());
    }

    Finding finding(Rule rule, String sentence, Element element, List<String> path) {
        return new Finding(rule, model.fileName(), sentence, List.of(Elements.id(element)), path);
    }

    /** Whether what it listens for ends the ordinary way. */
    static boolean interrupts(Element handler) {
        return Elements.children(handler, "startEvent").stream()
                .anyMatch(start -> !start.getAttribute("isInterrupting").equals("false"));
    }

    static String camunda(Element element, String attribute) {
        return element.getAttributeNS(ModelXml.CAMUNDA, attribute);
    }

    static Optional<Step> step(Element element) {
        String expression = camunda(element, "delegateExpression");
        return Stream.of(Step.values())
                .filter(step -> expression.equals("${" + step.id() + "}"))
                .findFirst();
    }

    static Optional<Form> form(Element element) {
        String key = camunda(element, "formKey");
        return Stream.of(Form.values()).filter(form -> form.id().equals(key)).findFirst();
    }
}
