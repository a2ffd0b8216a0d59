package org.fairlight.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the steps of processes are called on their pictures. */
public class StepNames {

    private final Map<String, String> names = new HashMap<>();

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
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                String name =
                        element.getAttribute("name").replaceAll("\\s+", " ").strip();
                if (!name.isEmpty()) {
                    names.put(key(model.id(), element.getAttribute("id")), name);
                }
            }
        } catch (SAXException unreadable) {
            throw new IllegalArgumentException("A model cannot be read", unreadable);
        }
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
