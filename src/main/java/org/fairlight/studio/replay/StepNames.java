package org.fairlight.studio.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelXml;
import org.fairlight.workflow.Passed;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the steps of processes are called on their pictures. */
class StepNames {

    private final Map<String, String> names = new HashMap<>();

    StepNames(List<Model> models) {
        models.stream().filter(Model::isProcess).forEach(this::read);
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
    String of(Passed step) {
        return names.getOrDefault(
                key(step.process(), step.element()), step.element().replace('-', ' '));
    }

    private static String key(String process, String element) {
        return process + " " + element;
    }
}
