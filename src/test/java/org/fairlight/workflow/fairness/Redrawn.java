package org.fairlight.workflow.fairness;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelRules;
import org.fairlight.workflow.Models;
import org.fairlight.workflow.Rule;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** One of our models with a small change, as somebody could make it by hand. */
class Redrawn {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final List<Model> OURS = new Models("file:processes/").all();

    private final String file;
    private final Document document;

    private Redrawn(String file) {
        this.file = file;
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            String xml = OURS.stream()
                    .filter(model -> model.fileName().equals(file))
                    .findFirst()
                    .orElseThrow()
                    .xml();
            document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception unreadable) {
            throw new AssertionError(file, unreadable);
        }
    }

    static Redrawn of(String file) {
        return new Redrawn(file);
    }

    static List<String> processes() {
        return OURS.stream().filter(Model::isProcess).map(Model::fileName).toList();
    }

    List<Finding> findings() {
        return ModelRules.findings(model(), OURS).stream()
                .filter(finding -> finding.rule().refuses())
                .toList();
    }

    Stream<Rule> rules() {
        return findings().stream().map(Finding::rule);
    }

    /** What is unfair only, which is quicker when there are many to look at. */
    List<Finding> unfair() {
        List<Model> models = new ArrayList<>(OURS);
        models.replaceAll(model -> model.fileName().equals(file) ? model() : model);
        return Fairness.findings(models).stream()
                .filter(finding -> finding.rule().refuses())
                .toList();
    }

    Model model() {
        try {
            StringWriter xml = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(xml));
            return new Model(file, xml.toString());
        } catch (Exception unwritable) {
            throw new AssertionError(file, unwritable);
        }
    }

    List<Element> all(String kind) {
        NodeList found = document.getElementsByTagNameNS("*", kind);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    List<String> ids(String kind) {
        return all(kind).stream().map(element -> element.getAttribute("id")).toList();
    }

    Element get(String id) {
        return all("*").stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " has no " + id));
    }

    Redrawn change(String id, Consumer<Element> change) {
        change.accept(get(id));
        return this;
    }

    Redrawn set(String id, String attribute, String value) {
        return change(id, element -> element.setAttribute(attribute, value));
    }

    Redrawn camunda(String id, String attribute, String value) {
        return change(id, element -> element.setAttributeNS(CAMUNDA, "camunda:" + attribute, value));
    }

    Redrawn without(String id) {
        return change(id, element -> element.getParentNode().removeChild(element));
    }

    Redrawn text(String id, String text) {
        return change(id, element -> {
            NodeList texts = element.getElementsByTagNameNS("*", "text");
            (texts.getLength() > 0 ? texts.item(0) : element).setTextContent(text);
        });
    }

    Redrawn condition(String flow, String condition) {
        return change(flow, element -> {
            NodeList conditions = element.getElementsByTagNameNS("*", "conditionExpression");
            Node written = conditions.getLength() > 0
                    ? conditions.item(0)
                    : element.appendChild(document.createElementNS(BPMN, "bpmn:conditionExpression"));
            written.setTextContent(condition);
        });
    }

    /** Takes a step out and joins what was before it to what comes after. */
    Redrawn bridged(String id) {
        Element flow = flowsFrom(id).getFirst();
        String next = flow.getAttribute("targetRef");
        all("sequenceFlow").stream()
                .filter(one -> one.getAttribute("targetRef").equals(id))
                .forEach(one -> one.setAttribute("targetRef", next));
        flow.getParentNode().removeChild(flow);
        return without(id).tidy();
    }

    List<Element> flowsFrom(String id) {
        return all("sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(id))
                .toList();
    }

    /** Puts a new element into a flow. */
    Redrawn inserted(String flow, String kind, Map<String, String> attributes) {
        Element old = get(flow);
        Element scope = (Element) old.getParentNode();
        Element added = added(scope, kind, "added-step");
        attributes.forEach((name, value) -> {
            if (name.startsWith("camunda:")) {
                added.setAttributeNS(CAMUNDA, name, value);
            } else {
                added.setAttribute(name, value);
            }
        });
        if (kind.equals("intermediateCatchEvent")) {
            Element timer = (Element) added.appendChild(document.createElementNS(BPMN, "bpmn:timerEventDefinition"));
            timer.appendChild(document.createElementNS(BPMN, "bpmn:timeDuration"))
                    .setTextContent("P1D");
        }
        flow(scope, "added-flow", "added-step", old.getAttribute("targetRef"));
        old.setAttribute("targetRef", "added-step");
        return tidy();
    }

    /** Lets a story go from behind an element straight to another one, when it said something good. */
    Redrawn shortCut(String from, String to) {
        Element old = flowsFrom(from).getFirst();
        Element scope = (Element) old.getParentNode();
        Element gateway = added(scope, "exclusiveGateway", "added-gateway");
        flow(scope, "added-on", "added-gateway", old.getAttribute("targetRef"));
        Element cut = flow(scope, "added-cut", "added-gateway", to);
        cut.appendChild(document.createElementNS(BPMN, "bpmn:conditionExpression"))
                .setTextContent("${hasGood}");
        gateway.setAttribute("default", "added-on");
        old.setAttribute("targetRef", "added-gateway");
        return tidy();
    }

    /** Does a step beside all that happens between two flows. */
    Redrawn beside(String first, String last, String step, String id) {
        Element begin = get(first);
        Element end = get(last);
        Element scope = (Element) begin.getParentNode();
        added(scope, "parallelGateway", "added-split");
        added(scope, "parallelGateway", "added-join");
        added(scope, "serviceTask", id).setAttributeNS(CAMUNDA, "camunda:delegateExpression", step);
        flow(scope, "added-on", "added-split", begin.getAttribute("targetRef"));
        flow(scope, "added-beside", "added-split", id);
        flow(scope, "added-back", id, "added-join");
        flow(scope, "added-after", "added-join", end.getAttribute("targetRef"));
        begin.setAttribute("targetRef", "added-split");
        end.setAttribute("targetRef", "added-join");
        return tidy();
    }

    private Element added(Element scope, String kind, String id) {
        Element added = (Element) scope.appendChild(document.createElementNS(BPMN, "bpmn:" + kind));
        added.setAttribute("id", id);
        added.setAttribute("name", "Added");
        return added;
    }

    private Element flow(Element scope, String id, String from, String to) {
        Element flow = added(scope, "sequenceFlow", id);
        flow.setAttribute("sourceRef", from);
        flow.setAttribute("targetRef", to);
        return flow;
    }

    /** Flows without their ends go, and nodes no longer say what their flows say better. */
    Redrawn tidy() {
        Stream.of("incoming", "outgoing").flatMap(kind -> all(kind).stream()).forEach(Redrawn::remove);
        List<String> there = ids("*");
        all("sequenceFlow").stream()
                .filter(flow -> !there.contains(flow.getAttribute("sourceRef"))
                        || !there.contains(flow.getAttribute("targetRef")))
                .forEach(Redrawn::remove);
        all("BPMNDiagram").forEach(Redrawn::remove);
        return this;
    }

    private static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    @Override
    public String toString() {
        return file;
    }
}
