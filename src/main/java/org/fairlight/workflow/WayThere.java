package org.fairlight.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** In which process each step of a finding's way is, since a way through several is told by the ids of its steps alone. */
public class WayThere {

    /** What each element of each process calls; nothing for most. */
    private final Map<String, Map<String, String>> elements = new LinkedHashMap<>();

    /** @param models those that cannot be read are left out */
    public WayThere(List<Model> models) {
        models.stream().filter(Model::isProcess).forEach(this::read);
    }

    /** One step of a way. */
    public record Place(String process, String element) {}

    private void read(Model model) {
        try {
            Map<String, String> called = new HashMap<>();
            NodeList all = ModelXml.read(model).getElementsByTagNameNS(Vocabulary.BPMN, "*");
            for (int i = 0; i < all.getLength(); i++) {
                Element element = (Element) all.item(i);
                if (!element.getLocalName().equals("process")) {
                    called.put(element.getAttribute("id"), element.getAttribute("calledElement"));
                }
            }
            elements.put(model.id(), called);
        } catch (SAXException unreadable) {
            elements.put(model.id(), Map.of());
        }
    }

    /** The steps of the way in their order; the last is where the fault is. */
    public List<Place> to(Finding finding) {
        String faulty = finding.model().replaceAll("\\.\\w+$", "");
        List<String> path = new ArrayList<>(finding.path());
        if (!path.isEmpty()
                && !finding.elements().isEmpty()
                && !path.getLast().equals(finding.elements().getFirst())) {
            path.add(finding.elements().getFirst());
        }
        boolean alone = path.stream().allMatch(id -> has(faulty, id));
        Deque<String> open = new ArrayDeque<>(List.of(alone ? faulty : ProcessId.FEEDBACK_TO_LEARNING.id()));
        List<Place> places = new ArrayList<>();
        for (String id : path) {
            enter(open, places.isEmpty() ? null : places.getLast(), id);
            places.add(new Place(open.getFirst(), id));
        }
        return places;
    }

    /** A step follows in what was called just now, else where the way is, else where that was called from. */
    private void enter(Deque<String> open, @Nullable Place before, String id) {
        String called = before == null
                ? ""
                : elements.getOrDefault(before.process(), Map.of()).getOrDefault(before.element(), "");
        if (!called.isEmpty() && has(called, id)) {
            open.push(called);
            return;
        }
        while (open.size() > 1 && !has(open.getFirst(), id)) {
            open.pop();
        }
    }

    private boolean has(String process, String id) {
        return elements.getOrDefault(process, Map.of()).containsKey(id);
    }
}
