package org.fairlight.workflow.tables;

import java.util.List;
import java.util.stream.Stream;
import org.fairlight.workflow.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A row as it is written in the file, with its cells and its place among the others. */
record WrittenRow(Element rule) {

    private static final String INDENT = "\n      ";
    private static final String QUESTION = "inputEntry";
    private static final String ANSWER = "outputEntry";
    private static final String WHY = "description";

    static List<WrittenRow> all(Element table) {
        return Elements.children(table, "rule").stream().map(WrittenRow::new).toList();
    }

    static WrittenRow of(Element table, String id) {
        return all(table).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A cell for each question and each answer, with nothing in it; its place is still to be chosen. */
    static WrittenRow empty(Element table, String id) {
        WrittenRow row = new WrittenRow(element(table, "rule"));
        row.name(id);
        Elements.children(table, "input").forEach(question -> row.cell(QUESTION));
        Elements.children(table, "output").forEach(answer -> row.cell(ANSWER));
        return row;
    }

    /** Its twin under another id, whose place is still to be chosen. */
    WrittenRow copy(String id) {
        WrittenRow twin = new WrittenRow((Element) rule.cloneNode(true));
        twin.name(id);
        twin.cells().forEach(cell -> cell.setAttribute("id", Elements.id(cell).replace(id(), id)));
        return twin;
    }

    String id() {
        return Elements.id(rule);
    }

    void name(String id) {
        rule.setAttribute("id", id);
    }

    TableRow read() {
        return new TableRow(
                id(),
                words(QUESTION),
                words(ANSWER),
                words(WHY).stream().findFirst().orElse(""));
    }

    void fill(TableRow row) {
        fill(QUESTION, row.questions());
        fill(ANSWER, row.answers());
        Element why = Elements.children(rule, WHY).stream().findFirst().orElseGet(() -> {
            Element added = element(rule, WHY);
            rule.insertBefore(added, rule.getFirstChild());
            return added;
        });
        why.setTextContent(row.why());
    }

    /** Takes the place behind another row of the table. */
    void goBehind(WrittenRow other) {
        Node table = other.rule.getParentNode();
        Node next = other.rule.getNextSibling();
        table.insertBefore(indent(), next);
        table.insertBefore(rule, next);
    }

    void goBefore(WrittenRow other) {
        Node table = other.rule.getParentNode();
        table.insertBefore(rule, other.rule);
        table.insertBefore(indent(), other.rule);
    }

    /** Leaves the table, with the space before it. */
    void leave() {
        Node before = rule.getPreviousSibling();
        if (before != null && before.getNodeType() == Node.TEXT_NODE) {
            before.getParentNode().removeChild(before);
        }
        rule.getParentNode().removeChild(rule);
    }

    private Stream<Element> cells() {
        return Elements.children(rule, QUESTION, ANSWER).stream();
    }

    private void cell(String kind) {
        Element cell = element(rule, kind);
        cell.setAttribute("id", "%s-%d".formatted(id(), cells().count()));
        cell.appendChild(element(rule, "text"));
        rule.appendChild(cell);
    }

    private List<String> words(String kind) {
        return Elements.children(rule, kind).stream()
                .map(cell -> cell.getTextContent().strip())
                .toList();
    }

    private void fill(String kind, List<String> words) {
        List<Element> cells = Elements.children(rule, kind);
        for (int i = 0; i < cells.size(); i++) {
            write(cells.get(i), words.get(i));
        }
    }

    private static void write(Element cell, String words) {
        Element text = Elements.children(cell, "text").stream().findFirst().orElseGet(() -> {
            Element added = element(cell, "text");
            cell.appendChild(added);
            return added;
        });
        text.setTextContent(words);
    }

    private Node indent() {
        return rule.getOwnerDocument().createTextNode(INDENT);
    }

    private static Element element(Element like, String name) {
        return like.getOwnerDocument().createElementNS(like.getNamespaceURI(), name);
    }
}
