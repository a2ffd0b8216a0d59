package org.fairlight.workflow.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fairlight.workflow.Elements;
import org.w3c.dom.Element;

/**
 * A decision table whose cells name values and nothing else, read rather than run: asking the engine takes a millisecond, and
 * there are ten thousand situations.
 */
class Table {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]*");
    private static final Set<String> ONE_ANSWER = Set.of("UNIQUE", "FIRST", "ANY");

    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Element> unclear = new ArrayList<>();
    private final boolean first;

    /** @param table the {@code decisionTable}, with one output */
    Table(Element table) {
        String hitPolicy = table.getAttribute("hitPolicy");
        first = hitPolicy.equals("FIRST");
        if (!hitPolicy.isEmpty() && !ONE_ANSWER.contains(hitPolicy)) {
            unclear.add(table);
        }
        Elements.children(table, "input").forEach(this::column);
        Elements.children(table, "rule").forEach(this::row);
    }

    private void column(Element input) {
        List<Element> expressions = Elements.children(input, "inputExpression");
        String fact = expressions.isEmpty()
                ? ""
                : expressions.getFirst().getTextContent().strip();
        String type = expressions.isEmpty() ? "" : expressions.getFirst().getAttribute("typeRef");
        if (!NAME.matcher(fact).matches()) {
            unclear.add(input);
        }
        columns.add(new Column(fact, type));
    }

    private void row(Element rule) {
        List<Element> entries = Elements.children(rule, "inputEntry");
        List<Cell> cells = new ArrayList<>();
        for (int at = 0; at < Math.min(entries.size(), columns.size()); at++) {
            Optional<Cell> cell = Cell.read(entries.get(at).getTextContent().strip());
            if (cell.filter(columns.get(at)::suits).isEmpty()) {
                unclear.add(entries.get(at));
            }
            cell.ifPresent(cells::add);
        }
        List<Element> answers = Elements.children(rule, "outputEntry");
        if (entries.size() != columns.size() || answers.size() != 1) {
            unclear.add(rule);
        } else {
            rows.add(new Row(rule, cells, answers.getFirst()));
        }
    }

    /** What nobody can say for sure what it lets through. */
    List<Element> unclear() {
        return unclear;
    }

    List<Column> columns() {
        return columns;
    }

    List<Row> rows() {
        return rows;
    }

    /** The rows that answer; exactly one, when all is well. */
    List<Row> ask(Map<String, Object> facts) {
        List<Row> fitting = rows.stream().filter(row -> fits(row, facts)).toList();
        return first && !fitting.isEmpty() ? List.of(fitting.getFirst()) : fitting;
    }

    private boolean fits(Row row, Map<String, Object> facts) {
        for (int at = 0; at < columns.size(); at++) {
            if (!row.cells().get(at).fits(facts.get(columns.get(at).fact()))) {
                return false;
            }
        }
        return true;
    }

    /** @param type as the engine will read it, which decides what a value is compared with */
    record Column(String fact, String type) {

        boolean suits(Cell cell) {
            return cell.values().stream().allMatch(this::suits);
        }

        boolean suits(Object value) {
            return value == Cell.UNKNOWN
                    || type.isEmpty()
                    || type.equals(value instanceof Boolean ? "boolean" : "string");
        }
    }

    /** One rule of the table. */
    record Row(Element element, List<Cell> cells, Element output) {

        String id() {
            return Elements.id(element);
        }

        String answer() {
            return output.getTextContent().strip().replace("\"", "");
        }
    }
}
