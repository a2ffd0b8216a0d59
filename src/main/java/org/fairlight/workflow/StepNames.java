package org.fairlight.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the steps of processes are called on their pictures. */
public class StepNames {

    private final Map<String, String> names = new HashMap<>();

    /** What has no name on its picture, told by what it is. */
    private final Map<String, String> unnamed = new HashMap<>();

    /** @throws IllegalArgumentException for what is no XML */
    public StepNames(List<Model> models) {
        models.stream().filter(Model::isProcess).forEach(this::read);
    }

    /** Those of the models that can be read; a draft may be anything. */
    public static StepNames ofReadable(List<Model> models) {
        return new StepNames(models.stream().filter(StepNames::isReadable).toList());
    }

    private static boolean isReadable(Model model) {
        try {
            ModelXml.read(model);
            return true;
        } catch (SAXException unreadable) {
            return false;
        }
    }

    private void read(Model model) {
        try {
            NodeList all = ModelXml.read(model).getElementsByTagNameNS("*", "*");
            List<Element> elements = IntStream.range(0, all.getLength())
                    .mapToObj(i -> (Element) all.item(i))
                    .toList();
            elements.forEach(element -> name(model.id(), element));
            // A way is told by its ends.
            elements.stream().filter(element -> !isWay(element)).forEach(element -> kind(model.id(), element));
            elements.stream().filter(StepNames::isWay).forEach(element -> kind(model.id(), element));
        } catch (SAXException unreadable) {
            throw new IllegalArgumentException("A model cannot be read", unreadable);
        }
    }

    private void name(String process, Element element) {
        String name = element.getAttribute("name").replaceAll("\\s+", " ").strip();
        if (!name.isEmpty()) {
            names.put(key(process, element.getAttribute("id")), name);
        }
    }

    private static boolean isWay(Element element) {
        return element.getLocalName().equals("sequenceFlow");
    }

    private void kind(String process, Element element) {
        String id = element.getAttribute("id");
        if (Vocabulary.BPMN.equals(element.getNamespaceURI()) && !id.isEmpty() && !isNamed(process, id)) {
            unnamed.put(key(process, id), words(process, element));
        }
    }

    private String words(String process, Element element) {
        String kind = element.getLocalName();
        return switch (kind) {
            case "sequenceFlow" ->
                "from %s to %s"
                        .formatted(
                                told(process, element.getAttribute("sourceRef")),
                                told(process, element.getAttribute("targetRef")));
            case "startEvent" -> "a start without a name";
            case "endEvent" -> "an end without a name";
            case "subProcess" -> "a box without a name";
            default -> kind.endsWith("Gateway") ? "a gateway without a name" : "a step without a name";
        };
    }

    /** As it stands in a sentence: “Write the reply”, a step without a name, from “Hide names” to “Set the clocks”. */
    public String told(String process, String element) {
        String unnamedThing = unnamed.get(key(process, element));
        return unnamedThing == null ? "“" + of(process, element) + "”" : unnamedThing;
    }

    /** Whether such a thing is drawn in a process. */
    public boolean isDrawn(String process, String element) {
        return isNamed(process, element) || unnamed.containsKey(key(process, element));
    }

    /** A step without a name is called by its id. */
    public String of(Passed step) {
        return of(step.process(), step.element());
    }

    public String of(String process, String element) {
        return names.getOrDefault(key(process, element), element.replace('-', ' '));
    }

    /** Whether the picture shows a name for it. */
    public boolean isNamed(String process, String element) {
        return names.containsKey(key(process, element));
    }

    private static String key(String process, String element) {
        return process + " " + element;
    }
}
