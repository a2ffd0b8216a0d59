package org.fairlight.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The elements of one model, by kind and by id, whatever prefix they are written with. */
public final class Elements {

    private final Element outermost;
    private final Map<String, Element> byId = new HashMap<>();

    public Elements(Element outermost) {
        this.outermost = outermost;
        all("*").forEach(element -> byId.put(id(element), element));
    }

    /** All elements of a kind, wherever they are. */
    public List<Element> all(String kind) {
        NodeList found = outermost.getElementsByTagNameNS("*", kind);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Empty for the id of nothing, and for none at all. */
    public Optional<Element> find(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    /** What stands directly in an element; of these kinds, or of any when none is named. */
    public static List<Element> children(Element parent, String... kinds) {
        Set<String> wanted = Set.of(kinds);
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && (wanted.isEmpty() || wanted.contains(kind(element)))) {
                children.add(element);
            }
        }
        return children;
    }

    /** What a story can go through directly inside a process or subprocess. */
    public static List<Element> nodes(Element scope) {
        return children(scope).stream().filter(Elements::isNode).toList();
    }

    public static boolean isNode(Element element) {
        String kind = kind(element);
        return kind.endsWith("Event") || kind.endsWith("Gateway") || isActivity(element);
    }

    public static boolean isActivity(Element element) {
        String kind = kind(element);
        return kind.endsWith("Task") || kind.equals("task") || kind.equals("callActivity") || isSubProcess(element);
    }

    public static boolean isSubProcess(Element element) {
        return kind(element).equals("subProcess") || kind(element).equals("transaction");
    }

    /** Whether it listens beside the ordinary way. */
    public static boolean isHandler(Element element) {
        return isSubProcess(element) && element.getAttribute("triggeredByEvent").equals("true");
    }

    public static String kind(Element element) {
        return String.valueOf(element.getLocalName());
    }

    public static String id(Element element) {
        return element.getAttribute("id");
    }

    /** What people call it, in quotation marks. */
    public static String called(Element element) {
        String name = element.getAttribute("name");
        return "“" + (name.isBlank() ? id(element) : name) + "”";
    }
}
