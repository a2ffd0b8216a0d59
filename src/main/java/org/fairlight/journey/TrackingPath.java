package org.fairlight.journey;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Reads a process model as a list of steps, so that the list and the picture cannot disagree: what was passed, where the
 * story stands, and the longest way from there to the end.
 */
class TrackingPath {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final Set<String> STEPS =
            Set.of("startEvent", "userTask", "serviceTask", "callActivity", "eventBasedGateway", "endEvent");

    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, List<String>> flows = new LinkedHashMap<>();
    private final Set<String> main = new LinkedHashSet<>();
    private final String start;

    TrackingPath(String xml) {
        Element process =
                (Element) parse(xml).getElementsByTagNameNS(BPMN, "process").item(0);
        for (Node child = process.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                learn(element);
            }
        }
        start = elements.values().stream()
                .filter(element -> element.getLocalName().equals("startEvent"))
                .map(element -> element.getAttribute("id"))
                .findFirst()
                .orElseThrow();
        reach(start);
    }

    /** The steps of a story that passed some elements, oldest first, and stands at others. */
    List<TrackingStep> steps(List<String> passed, List<String> here) {
        Map<String, TrackingStep> steps = new LinkedHashMap<>();
        passed.stream()
                .filter(id -> isStep(id) && !here.contains(id))
                .forEach(id -> steps.put(id, step(id, TrackingStep.State.DONE, false)));
        here.stream()
                .filter(elements::containsKey)
                .forEach(id -> steps.put(id, step(id, TrackingStep.State.HERE, false)));
        here.stream().filter(main::contains).findFirst().ifPresent(from -> ahead(from, steps));
        return List.copyOf(steps.values());
    }

    private void ahead(String from, Map<String, TrackingStep> steps) {
        List<String> way = longest(from, new LinkedHashSet<>());
        String end = way.getLast();
        way.stream()
                .filter(id -> isStep(id) && !steps.containsKey(id))
                .forEach(id -> steps.put(id, step(id, TrackingStep.State.NEXT, canBePassedBy(id, from, end))));
    }

    /** Only whole stages are told as "perhaps"; a single task is small enough to be expected. */
    private boolean canBePassedBy(String id, String from, String end) {
        return element(id).getLocalName().equals("callActivity")
                && reachable(from, end, new LinkedHashSet<>(Set.of(id)));
    }

    private boolean reachable(String from, String end, Set<String> seen) {
        return from.equals(end) || seen.add(from) && after(from).stream().anyMatch(next -> reachable(next, end, seen));
    }

    private List<String> longest(String from, Set<String> seen) {
        seen.add(from);
        List<String> best = List.of();
        for (String next : after(from)) {
            if (!seen.contains(next)) {
                List<String> way = longest(next, seen);
                best = stepsIn(way) > stepsIn(best) ? way : best;
            }
        }
        seen.remove(from);
        return Stream.concat(Stream.of(from), best.stream()).toList();
    }

    private long stepsIn(List<String> way) {
        return way.isEmpty() ? -1 : way.stream().filter(this::isStep).count();
    }

    private boolean isStep(String id) {
        return main.contains(id) && STEPS.contains(element(id).getLocalName());
    }

    private TrackingStep step(String id, TrackingStep.State state, boolean perhaps) {
        return new TrackingStep(id, element(id).getAttribute("name"), state, perhaps);
    }

    private Element element(String id) {
        return requireNonNull(elements.get(id));
    }

    private List<String> after(String id) {
        return flows.getOrDefault(id, List.of());
    }

    private void reach(String id) {
        if (main.add(id)) {
            after(id).forEach(this::reach);
        }
    }

    private void learn(Element element) {
        if (element.getLocalName().equals("sequenceFlow")) {
            flows.computeIfAbsent(element.getAttribute("sourceRef"), source -> new ArrayList<>())
                    .add(element.getAttribute("targetRef"));
        } else if (!element.getAttribute("id").isEmpty()) {
            elements.put(element.getAttribute("id"), element);
        }
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalStateException("The main process cannot be read", unreadable);
        }
    }
}
