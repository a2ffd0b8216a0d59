package org.fairlight.workflow.fairness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelXml;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.Step;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** One process as it is drawn: its elements and how they are joined. */
class Drawing {

    private static final String FLOW = "sequenceFlow";

    private final Model model;
    private final Element definitions;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, List<Element>> flowsFrom = new HashMap<>();
    private final Map<String, List<Element>> flowsTo = new HashMap<>();
    private final Map<String, List<Element>> boundaries = new HashMap<>();

    private Drawing(Model model, Element definitions) {
        this.model = model;
        this.definitions = definitions;
        all("*").forEach(element -> byId.put(id(element), element));
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
            Drawing drawing = new Drawing(model, ModelXml.read(model));
            return drawing.holdsTogether() ? Optional.of(drawing) : Optional.empty();
        } catch (SAXException toldByTheReader) {
            return Optional.empty();
        }
    }

    /** A decision table, whose elements are read alike. */
    static Optional<Drawing> ofTable(Model model) {
        try {
            return Optional.of(new Drawing(model, ModelXml.read(model)));
        } catch (SAXException toldByTheReader) {
            return Optional.empty();
        }
    }

    private boolean holdsTogether() {
        return all(FLOW).stream()
                .allMatch(flow -> byId.containsKey(flow.getAttribute("sourceRef"))
                        && byId.containsKey(flow.getAttribute("targetRef")));
    }

    String id() {
        return model.id();
    }

    /** The process that has the file's name. */
    Optional<Element> process() {
        return all("process").stream()
                .filter(process -> id(process).equals(model.id()))
                .findFirst();
    }

    /** All elements of a kind, wherever they are. */
    List<Element> all(String kind) {
        NodeList found = definitions.getElementsByTagNameNS("*", kind);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** What a story can go through directly inside a process or subprocess. */
    List<Element> nodes(Element scope) {
        return children(scope).filter(Drawing::isNode).toList();
    }

    List<Element> flowsFrom(Element node) {
        return flowsFrom.getOrDefault(id(node), List.of());
    }

    List<Element> flowsTo(Element node) {
        return flowsTo.getOrDefault(id(node), List.of());
    }

    @Nullable
    Element target(Element flow) {
        return byId.get(flow.getAttribute("targetRef"));
    }

    List<Element> boundaries(Element activity) {
        return boundaries.getOrDefault(id(activity), List.of());
    }

    /** The activity at whose edge an event is. */
    Optional<Element> attachedTo(Element event) {
        return Optional.ofNullable(byId.get(event.getAttribute("attachedToRef")));
    }

    /** The name of the message that an event waits for; empty when it waits for something else. */
    String message(Element event) {
        return children(event)
                .filter(child -> kind(child).equals("messageEventDefinition"))
                .map(definition -> byId.get(definition.getAttribute("messageRef")))
                .map(message -> message == null ? "" : message.getAttribute("name"))
                .findFirst()
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
        return new Finding(rule, model.fileName(), sentence, List.of(id(element)), List.of());
    }

    Finding finding(Rule rule, String sentence, Element element, List<String> path) {
        return new Finding(rule, model.fileName(), sentence, List.of(id(element)), path);
    }

    static Stream<Element> children(Element parent) {
        Stream.Builder<Element> children = Stream.builder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children.build();
    }

    static boolean isNode(Element element) {
        String kind = kind(element);
        return kind.endsWith("Event") || kind.endsWith("Gateway") || isActivity(element);
    }

    static boolean isActivity(Element element) {
        String kind = kind(element);
        return kind.endsWith("Task") || kind.equals("task") || kind.equals("callActivity") || isSubProcess(element);
    }

    static boolean isSubProcess(Element element) {
        return kind(element).equals("subProcess") || kind(element).equals("transaction");
    }

    /** Whether it listens beside the ordinary way. */
    static boolean isHandler(Element element) {
        return isSubProcess(element) && element.getAttribute("triggeredByEvent").equals("true");
    }

    /** Whether what it listens for ends the ordinary way. */
    static boolean interrupts(Element handler) {
        return children(handler)
                .anyMatch(start -> kind(start).equals("startEvent")
                        && !start.getAttribute("isInterrupting").equals("false"));
    }

    static String kind(Element element) {
        return String.valueOf(element.getLocalName());
    }

    static String id(Element element) {
        return element.getAttribute("id");
    }

    /** What people call it, in quotation marks. */
    static String called(Element element) {
        String name = element.getAttribute("name");
        return "“" + (name.isBlank() ? id(element) : name) + "”";
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
