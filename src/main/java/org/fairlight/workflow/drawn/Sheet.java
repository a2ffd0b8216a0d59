package org.fairlight.workflow.drawn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Rule;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** One process file with its elements at hand, and what was found missing in it. */
final class Sheet {

    private final Model model;
    private final Element definitions;
    private final Map<String, Element> byId = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Sheet(Model model, Element definitions) {
        this.model = model;
        this.definitions = definitions;
        all("*").forEach(element -> byId.put(id(element), element));
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The process and each subprocess in it. */
    List<Element> scopes() {
        return Stream.concat(all("process").stream(), all("subProcess").stream())
                .toList();
    }

    List<Element> all(String kind) {
        NodeList found = definitions.getElementsByTagNameNS("*", kind);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    Optional<Element> find(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    /** The node of that name directly inside a scope. */
    Optional<Element> node(Element scope, String id) {
        return find(id).filter(found -> found.getParentNode() == scope).filter(Sheet::isNode);
    }

    void missing(String sentence, Element... elements) {
        missing(Rule.DRAWN_TO_THE_END, sentence, elements);
    }

    /** @param elements the first is where it shows */
    void missing(Rule rule, String sentence, Element... elements) {
        List<String> ids = Stream.of(elements)
                .map(Sheet::identified)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        findings.add(new Finding(rule, model.fileName(), sentence, ids, List.of()));
    }

    /** The id of an element or of the nearest around it that has one. */
    private static String identified(Element element) {
        for (Node around = element; around instanceof Element one; around = one.getParentNode()) {
            if (!id(one).isEmpty()) {
                return id(one);
            }
        }
        return "";
    }

    static List<Element> children(Element parent, String... kinds) {
        Set<String> wanted = Set.of(kinds);
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && (wanted.isEmpty() || wanted.contains(kind(element)))) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> nodes(Element scope) {
        return children(scope).stream().filter(Sheet::isNode).toList();
    }

    static List<Element> flowsFrom(Element scope, Element node) {
        return children(scope, "sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(id(node)))
                .toList();
    }

    static boolean isNode(Element element) {
        String kind = kind(element);
        return kind.endsWith("Event")
                || kind.endsWith("Gateway")
                || kind.endsWith("Task")
                || kind.equals("callActivity")
                || kind.equals("subProcess");
    }

    static boolean isHandler(Element element) {
        return kind(element).equals("subProcess")
                && element.getAttribute("triggeredByEvent").equals("true");
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
}
