package org.fairlight.workflow.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Rule;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One process file with its elements at hand, and what was found missing in it. */
final class Sheet {

    private final Model model;
    private final Elements elements;
    private final List<Finding> findings = new ArrayList<>();

    Sheet(Model model, Element definitions) {
        this.model = model;
        this.elements = new Elements(definitions);
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
        return elements.all(kind);
    }

    Optional<Element> find(String id) {
        return elements.find(id);
    }

    /** The node of that name directly inside a scope. */
    Optional<Element> node(Element scope, String id) {
        return find(id).filter(found -> found.getParentNode() == scope).filter(Elements::isNode);
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
            if (!Elements.id(one).isEmpty()) {
                return Elements.id(one);
            }
        }
        return "";
    }

    static List<Element> flowsFrom(Element scope, Element node) {
        return Elements.children(scope, "sequenceFlow").stream()
                .filter(flow -> flow.getAttribute("sourceRef").equals(Elements.id(node)))
                .toList();
    }
}
