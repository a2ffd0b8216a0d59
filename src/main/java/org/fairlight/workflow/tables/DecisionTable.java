package org.fairlight.workflow.tables;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelTitle;
import org.fairlight.workflow.ModelXml;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A decision table as it is read and changed: questions, answers, rows. A change gives a new table; whatever else stands in the
 * file stays as it is.
 */
public final class DecisionTable {

    private final Model model;
    private final Element table;

    private DecisionTable(Model model, Element table) {
        this.model = model;
        this.table = table;
    }

    /** Empty when the file holds no table that can be read. */
    public static Optional<DecisionTable> of(Model model) {
        try {
            List<Element> tables = new Elements(ModelXml.read(model)).all("decisionTable");
            return tables.size() == 1 ? Optional.of(new DecisionTable(model, tables.getFirst())) : Optional.empty();
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
        return Elements.children(table, "input").stream()
                .map(input -> {
                    Element expression = Elements.children(input, "inputExpression").stream()
                            .findFirst()
                            .orElse(input);
                    return column(
                            input,
                            expression.getTextContent().strip(),
                            expression.getAttribute("typeRef"),
                            "inputValues");
                })
                .toList();
    }

    public List<TableColumn> answers() {
        return Elements.children(table, "output").stream()
                .map(output ->
                        column(output, output.getAttribute("name"), output.getAttribute("typeRef"), "outputValues"))
                .toList();
    }

    public List<TableRow> rows() {
        return WrittenRow.all(table).stream().map(WrittenRow::read).toList();
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
        return changed(copy -> WrittenRow.of(copy, row.id()).fill(row));
    }

    /** The same with a row like another one behind it. */
    public DecisionTable withCopyOf(String rowId) {
        return changed(copy -> {
            WrittenRow row = WrittenRow.of(copy, rowId);
            row.copy(freshId()).goBehind(row);
        });
    }

    /** The same with a row that fits anything and answers nothing yet, above the last, which is often for everything else. */
    public DecisionTable withNewRow(String rowId) {
        return changed(copy -> {
            WrittenRow fresh = WrittenRow.empty(copy, rowId);
            List<WrittenRow> rows = WrittenRow.all(copy);
            if (rows.isEmpty()) {
                copy.appendChild(fresh.rule());
            } else {
                fresh.goBefore(rows.getLast());
            }
        });
    }

    /** The same without a row. */
    public DecisionTable without(String rowId) {
        return changed(copy -> WrittenRow.of(copy, rowId).leave());
    }

    /** The same with a row one place further up, or down. */
    public DecisionTable moved(String rowId, boolean up) {
        return changed(copy -> {
            List<WrittenRow> rows = WrittenRow.all(copy);
            int at = rows.indexOf(WrittenRow.of(copy, rowId));
            int other = up ? at - 1 : at + 1;
            if (other >= 0 && other < rows.size()) {
                rows.get(Math.min(at, other)).goBehind(rows.get(Math.max(at, other)));
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
                    WrittenRow.all(copy).stream()
                            .filter(row -> row.id().isEmpty() || !seen.add(row.id()))
                            .forEach(row -> row.name(freshId()));
                });
    }

    private static String freshId() {
        return "rule-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private DecisionTable changed(Consumer<Element> change) {
        DecisionTable copy = of(model).orElseThrow();
        change.accept(copy.table);
        Model written = new Model(model.fileName(), ModelXml.write(copy.table.getOwnerDocument()));
        return of(written).orElseThrow();
    }

    private static TableColumn column(Element element, String fact, String typeRef, String listed) {
        List<String> values = Elements.children(element, listed).stream()
                .flatMap(list -> Arrays.stream(list.getTextContent().split(",")))
                .map(value -> value.strip().replace("\"", ""))
                .filter(value -> !value.isEmpty())
                .toList();
        String label = element.getAttribute("label");
        return new TableColumn(fact, label.isEmpty() ? fact : label, TableColumn.kind(typeRef, values), values);
    }
}
