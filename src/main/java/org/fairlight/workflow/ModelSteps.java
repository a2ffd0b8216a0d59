package org.fairlight.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads the steps, gateways and events of a process, by id, in the order they are written. */
final class ModelSteps {

    private static final Set<String> OTHERS = Set.of("callActivity", "subProcess");

    private ModelSteps() {}

    /** @throws IllegalArgumentException for what is no XML; nothing that was ever deployed is */
    static Map<String, ModelStep> of(Model model) {
        try {
            Element definitions = ModelXml.read(model);
            NodeList all = definitions.getElementsByTagNameNS(Vocabulary.BPMN, "*");
            Map<String, ModelStep> steps = new LinkedHashMap<>();
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                if (isStep(element.getLocalName())) {
                    steps.put(element.getAttribute("id"), step(element, definitions));
                }
            }
            return steps;
        } catch (SAXException unreadable) {
            throw new IllegalArgumentException("A deployed model cannot be read", unreadable);
        }
    }

    private static boolean isStep(String kind) {
        return kind.endsWith("Task") || kind.endsWith("Event") || kind.endsWith("Gateway") || OTHERS.contains(kind);
    }

    private static ModelStep step(Element element, Element definitions) {
        String form = element.getAttributeNS(Vocabulary.CAMUNDA, "formKey");
        return new ModelStep(
                element.getAttribute("id"),
                element.getLocalName(),
                name(element),
                form.isEmpty() ? "" : form + " " + element.getAttributeNS(Vocabulary.CAMUNDA, "candidateGroups"),
                element.getAttribute("calledElement"),
                hears(element, definitions));
    }

    /** On one line; an element without a name is called by its id. */
    private static String name(Element element) {
        String name = element.getAttribute("name").replaceAll("\\s+", " ").strip();
        return name.isEmpty() ? element.getAttribute("id").replace('-', ' ') : name;
    }

    private static String hears(Element event, Element definitions) {
        NodeList inside = event.getElementsByTagNameNS(Vocabulary.BPMN, "messageEventDefinition");
        return inside.getLength() == 1 && inside.item(0).getParentNode() == event
                ? message(((Element) inside.item(0)).getAttribute("messageRef"), definitions)
                : "";
    }

    private static String message(String id, Element definitions) {
        NodeList messages = definitions.getElementsByTagNameNS(Vocabulary.BPMN, "message");
        for (int i = 0; i < messages.getLength(); i++) {
            Element message = (Element) messages.item(i);
            if (message.getAttribute("id").equals(id)) {
                return message.getAttribute("name");
            }
        }
        return "";
    }
}
