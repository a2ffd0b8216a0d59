package org.fairlight.workflow.tables;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelTitle;
import org.fairlight.workflow.ModelXml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A decision table as it is read and changed: questions, answers, rows. A change gives a new table; whatever else stands in the
 * file stays as it is.
 */
public final class DecisionTable {

    private static final String INDENT = "\n      ";

    private final Model model;
    private final Element table;

    private DecisionTable(Model model, Element table) {
        this.model = model;
        this.table = table;
    }

    /** Empty when the file holds no table that can be read. */
    public static Optional<DecisionTable> of(Model model) {
        try {
            NodeList tables = ModelXml.read(model).getElementsByTagNameNS("*", "decisionTable");
            return tables.getLength() == 1
                    ? Optional.of(new DecisionTable(model, (Element) tables.item(0)))
                    : Optional.empty();
        } catch (SAXException unreadable) {
            return Optional.empty();
        }
    }

    public String id() {
        return table.getAttribute("id");
    }

    public Model model() {
        return model;
    }

    /** Empty for a policy that may give several answers. */
    public Optional<HitPolicy> hitPolicy() {
        return HitPolicy.read(table.getAttribute("hitPolicy"));
    }

    String policyAsWritten() {
        return table.getAttribute("hitPolicy");
    }

    public List<TableColumn> questions() {
        return children(table, "input")
                .map(input -> {
                    Element expression =
                            children(input, "inputExpression").findFirst().orElse(input);
                    return column(
                            input,
                            expression.getTextContent().strip(),
                            expression.getAttribute("typeRef"),
                            "inputValues");
                })
                .toList();
    }

    public List<TableColumn> answers() {
        return children(table, "output")
                .map(output ->
                        column(output, output.getAttribute("name"), output.getAttribute("typeRef"), "outputValues"))
                .toList();
    }

    public List<TableRow> rows() {
        return children(table, "rule")
                .map(rule -> new TableRow(
                        rule.getAttribute("id"),
                        children(rule, "inputEntry").map(DecisionTable::text).toList(),
                        children(rule, "outputEntry").map(DecisionTable::text).toList(),
                        children(rule, "description")
                                .map(DecisionTable::text)
                                .findFirst()
                                .orElse("")))
                .toList();
    }

    /** Whether it asks and answers the same in the same order, however its file is written. */
    public boolean saysTheSameAs(DecisionTable other) {
        return ModelTitle.of(model).equals(ModelTitle.of(other.model))
                && policyAsWritten().equals(other.policyAsWritten())
                && questions().equals(other.questions())
                && answers().equals(other.answers())
                && rows().equals(other.rows());
    }

    /** The same with another policy. */
    public DecisionTable decidingBy(HitPolicy policy) {
        return changed(copy -> copy.setAttribute("hitPolicy", policy.name()));
    }

    /** The same with these cells and this sentence in the place of a row's. */
    public DecisionTable with(TableRow row) {
        return changed(copy -> fill(rule(copy, row.id()), row));
    }

    /** The same with a row like another one behind it. */
    public DecisionTable withCopyOf(String rowId) {
        return changed(copy -> {
            Element rule = rule(copy, rowId);
            Element twin = (Element) rule.cloneNode(true);
            String fresh = freshId();
            twin.setAttribute("id", fresh);
            Stream.concat(children(twin, "inputEntry"), children(twin, "outputEntry"))
                    .forEach(cell ->
                            cell.setAttribute("id", cell.getAttribute("id").replace(rowId, fresh)));
            behind(rule, twin);
        });
    }

    /** The same with a row that fits anything and answers nothing yet, above the last, which is often for everything else. */
    public DecisionTable withNewRow(String rowId) {
        return changed(copy -> {
            Element fresh = element(copy, "rule");
            fresh.setAttribute("id", rowId);
            children(copy, "input").forEach(question -> cell(fresh, "inputEntry"));
            children(copy, "output").forEach(answer -> cell(fresh, "outputEntry"));
            List<Element> rules = children(copy, "rule").toList();
            if (rules.isEmpty()) {
                copy.appendChild(fresh);
            } else {
                Element last = rules.getLast();
                copy.insertBefore(fresh, last);
                copy.insertBefore(copy.getOwnerDocument().createTextNode(INDENT), last);
            }
        });
    }

    private static void cell(Element rule, String name) {
        Element cell = element(rule, name);
        cell.setAttribute(
                "id",
                "%s-%d"
                        .formatted(
                                rule.getAttribute("id"),
                                children(rule, "inputEntry").count()
                                        + children(rule, "outputEntry").count()));
        cell.appendChild(element(rule, "text"));
        rule.appendChild(cell);
    }

    private static Element element(Element like, String name) {
        return like.getOwnerDocument().createElementNS(like.getNamespaceURI(), name);
    }

    /** The same without a row. */
    public DecisionTable without(String rowId) {
        return changed(copy -> {
            Element rule = rule(copy, rowId);
            Node before = rule.getPreviousSibling();
            if (before != null && before.getNodeType() == Node.TEXT_NODE) {
                copy.removeChild(before);
            }
            copy.removeChild(rule);
        });
    }

    /** The same with a row one place further up, or down. */
    public DecisionTable moved(String rowId, boolean up) {
        return changed(copy -> {
            List<Element> rules = children(copy, "rule").toList();
            int at = IntStream.range(0, rules.size())
                    .filter(i -> rules.get(i).getAttribute("id").equals(rowId))
                    .findFirst()
                    .orElseThrow();
            int other = up ? at - 1 : at + 1;
            if (other >= 0 && other < rules.size()) {
                Element upper = rules.get(Math.min(at, other));
                Element lower = rules.get(Math.max(at, other));
                copy.removeChild(upper);
                behind(lower, upper);
            }
        });
    }

    /** The same with an id of its own for each row that has none, or another row's. */
    public DecisionTable withRowIds() {
        Set<String> taken = new HashSet<>();
        boolean allHave = rows().stream().map(TableRow::id).allMatch(id -> !id.isEmpty() && taken.add(id));
        return allHave
                ? this
                : changed(copy -> {
                    Set<String> seen = new HashSet<>();
                    children(copy, "rule")
                            .filter(rule -> rule.getAttribute("id").isEmpty() || !seen.add(rule.getAttribute("id")))
                            .forEach(rule -> rule.setAttribute("id", freshId()));
                });
    }

    private static String freshId() {
        return "rule-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private DecisionTable changed(Consumer<Element> change) {
        DecisionTable copy = of(model).orElseThrow();
        change.accept(copy.table);
        Model written = new Model(model.fileName(), write(copy.table.getOwnerDocument()));
        return of(written).orElseThrow();
    }

    private static void fill(Element rule, TableRow row) {
        List<Element> questions = children(rule, "inputEntry").toList();
        List<Element> answers = children(rule, "outputEntry").toList();
        for (int i = 0; i < questions.size(); i++) {
            write(questions.get(i), row.questions().get(i));
        }
        for (int i = 0; i < answers.size(); i++) {
            write(answers.get(i), row.answers().get(i));
        }
        Element why = children(rule, "description").findFirst().orElseGet(() -> {
            Element added = rule.getOwnerDocument().createElementNS(rule.getNamespaceURI(), "description");
            rule.insertBefore(added, rule.getFirstChild());
            return added;
        });
        why.setTextContent(row.why());
    }

    private static void write(Element cell, String words) {
        Element text = children(cell, "text").findFirst().orElseGet(() -> {
            Element added = cell.getOwnerDocument().createElementNS(cell.getNamespaceURI(), "text");
            cell.appendChild(added);
            return added;
        });
        text.setTextContent(words);
    }

    private static void behind(Element place, Element added) {
        Node next = place.getNextSibling();
        place.getParentNode().insertBefore(place.getOwnerDocument().createTextNode(INDENT), next);
        place.getParentNode().insertBefore(added, next);
    }

    private static Element rule(Element table, String rowId) {
        return children(table, "rule")
                .filter(rule -> rule.getAttribute("id").equals(rowId))
                .findFirst()
                .orElseThrow();
    }

    private static TableColumn column(Element element, String fact, String typeRef, String listed) {
        List<String> values = children(element, listed)
                .map(DecisionTable::text)
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(value -> value.strip().replace("\"", ""))
                .filter(value -> !value.isEmpty())
                .toList();
        String label = element.getAttribute("label");
        return new TableColumn(fact, label.isEmpty() ? fact : label, TableColumn.kind(typeRef, values), values);
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }

    private static Stream<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> name.equals(node.getLocalName()))
                .map(Element.class::cast)
                .toList()
                .stream();
    }

    private static String write(Document document) {
        try {
            Transformer writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            StringWriter text = new StringWriter();
            writer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException("A table cannot be written", impossible);
        }
    }
}
