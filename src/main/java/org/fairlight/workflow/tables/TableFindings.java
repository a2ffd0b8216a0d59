package org.fairlight.workflow.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Rule;

/**
 * Whether each combination of facts gets exactly one answer. Every value that a column lists or a row names is looked at, one
 * that nobody names, and what is not known.
 */
public final class TableFindings {

    /** Stands for a value that no row names. */
    private static final String ANOTHER = "something else";

    private static final int MOST_PIECES = 20_000;

    private final DecisionTable table;
    private final List<TableRow> rows;
    private final List<Situation> reach = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<List<String>> values;

    private TableFindings(DecisionTable table) {
        this.table = table;
        this.rows = table.rows();
        this.values = IntStream.range(0, table.questions().size())
                .mapToObj(this::valuesOf)
                .toList();
    }

    /** What is wrong with a table, and advice; nothing for what is no table. */
    public static List<Finding> of(Model model) {
        return DecisionTable.of(model)
                .map(table -> new TableFindings(table).look())
                .orElse(List.of());
    }

    private List<Finding> look() {
        if (table.hitPolicy().isEmpty()) {
            add(
                    Rule.ONE_ANSWER,
                    "several rows may answer at once (hit policy %s). Choose what happens when several rows fit."
                            .formatted(table.policyAsWritten()),
                    table.id());
            return findings;
        }
        if (!areAllReadable()) {
            return findings;
        }
        rows.forEach(row -> reach.add(reachOf(row)));
        if (table.hitPolicy().get() == HitPolicy.FIRST) {
            lookForUnusedRows();
        } else {
            lookForOverlaps(table.hitPolicy().get());
        }
        lookForGaps();
        return findings;
    }

    private boolean areAllReadable() {
        int before = findings.size();
        rows.forEach(this::lookAtCells);
        return findings.size() == before;
    }

    private void lookAtCells(TableRow row) {
        List<TableColumn> questions = table.questions();
        List<TableColumn> answers = table.answers();
        if (row.questions().size() != questions.size() || row.answers().size() != answers.size()) {
            add(
                    Rule.ALWAYS_AN_ANSWER,
                    "%s has a cell too few or too many. Remove it and add it anew.".formatted(named(row)),
                    row.id());
            return;
        }
        for (int i = 0; i < questions.size(); i++) {
            String cell = row.questions().get(i);
            if (TableCell.read(cell).isEmpty()
                    || !TableCell.suits(questions.get(i).kind(), cell)) {
                add(
                        Rule.ALWAYS_AN_ANSWER,
                        "nobody can say which stories the cell “%s” of %s lets through. Name values of “%s” in it, or all but some."
                                .formatted(cell, named(row), questions.get(i).label()),
                        row.id());
            }
        }
        for (int i = 0; i < answers.size(); i++) {
            if (!isAnswer(answers.get(i), row.answers().get(i))) {
                add(
                        Rule.ALWAYS_AN_ANSWER,
                        "%s does not answer “%s” with one of its values."
                                .formatted(named(row), answers.get(i).label()),
                        row.id());
            }
        }
    }

    private static boolean isAnswer(TableColumn column, String cell) {
        return switch (column.kind()) {
            case YES_NO -> cell.equals("true") || cell.equals("false");
            case NUMBER -> cell.matches("-?\\d{1,9}");
            case LIST -> column.values().stream().anyMatch(value -> cell.equals('"' + value + '"'));
            case TEXT -> cell.matches("\"[^\"\\\\]+\"");
        };
    }

    private List<String> valuesOf(int question) {
        TableColumn column = table.questions().get(question);
        Set<String> all = new LinkedHashSet<>(column.values());
        if (column.kind() == TableColumn.Kind.YES_NO) {
            all.addAll(List.of("true", "false"));
        } else {
            all.add(ANOTHER);
        }
        for (TableRow row : rows) {
            if (question < row.questions().size()) {
                TableCell.read(row.questions().get(question)).ifPresent(cell -> all.addAll(cell.values()));
            }
        }
        all.add(TableCell.UNKNOWN);
        return List.copyOf(all);
    }

    private Situation reachOf(TableRow row) {
        return new Situation(IntStream.range(0, values.size())
                .mapToObj(i -> TableCell.read(row.questions().get(i))
                        .orElse(TableCell.ANYTHING)
                        .among(values.get(i)))
                .toList());
    }

    private void lookForUnusedRows() {
        for (int at = 0; at < rows.size(); at++) {
            if (left(List.of(reach.get(at)), reach.subList(0, at)).isEmpty()) {
                add(
                        Rule.EVERY_ROW_USED,
                        "%s is never used: the rows above it decide everything it would. Move it up, or remove it."
                                .formatted(named(rows.get(at))),
                        rows.get(at).id());
            }
        }
    }

    private void lookForOverlaps(HitPolicy policy) {
        for (int at = 0; at < rows.size(); at++) {
            for (int earlier = 0; earlier < at; earlier++) {
                Optional<Situation> both = reach.get(at).and(reach.get(earlier));
                boolean agree = rows.get(at).answers().equals(rows.get(earlier).answers());
                if (both.isPresent() && !(policy == HitPolicy.ANY && agree)) {
                    add(
                            Rule.ONE_ANSWER,
                            "%s and %s both fit when %s. Change one of them, or let the first row that fits decide."
                                    .formatted(named(rows.get(earlier)), named(rows.get(at)), told(both.get())),
                            rows.get(at).id(),
                            rows.get(earlier).id());
                }
            }
        }
    }

    private void lookForGaps() {
        List<Situation> gaps = left(
                List.of(new Situation(values.stream()
                        .map(some -> (Set<String>) new LinkedHashSet<>(some))
                        .toList())),
                reach);
        if (!gaps.isEmpty()) {
            add(
                    Rule.ALWAYS_AN_ANSWER,
                    "no row fits when %s. Add a row for it, or one at the end that fits everything else."
                            .formatted(told(gaps.getFirst())),
                    table.id());
        }
    }

    private static List<Situation> left(List<Situation> all, List<Situation> taken) {
        List<Situation> left = all;
        for (Situation one : taken) {
            left = left.stream().flatMap(piece -> piece.without(one).stream()).toList();
            if (left.size() > MOST_PIECES) {
                return left;
            }
        }
        return left;
    }

    /** One example, by the questions that matter. */
    private String told(Situation situation) {
        List<TableColumn> questions = table.questions();
        return IntStream.range(0, questions.size())
                .filter(i -> situation.values().get(i).size() < values.get(i).size())
                .mapToObj(i -> "“%s” is %s"
                        .formatted(
                                questions.get(i).label(),
                                TableWords.of(
                                        situation.values().get(i).iterator().next())))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), words -> words.isEmpty() ? "anything is asked" : words));
    }

    private String named(TableRow row) {
        return "row " + (rows.indexOf(row) + 1);
    }

    private void add(Rule rule, String sentence, String... elements) {
        findings.add(new Finding(rule, table.model().fileName(), sentence, List.of(elements), List.of()));
    }
}
