package org.fairlight.workflow.fairness;

import static org.fairlight.workflow.Rule.PRAISE_COUNTS;
import static org.fairlight.workflow.Rule.WORRIES_REACH_THE_GUARDIAN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.Variable;
import org.fairlight.workflow.tables.TableWords;
import org.w3c.dom.Element;

/** The table that chooses the way, asked about every situation it can tell apart. */
class RoutingTable {

    /** The only ways there are. */
    enum Route {
        LEARN_FROM_EXCELLENCE,
        REVIEW,
        REVIEW_AND_GUARD,
        REPLY_ONLY
    }

    private static final Map<String, Collection<Object>> PRAISE = Map.of(
            Variable.HAS_GOOD.id(), List.of(true, false),
            Variable.HAS_BETTER.id(), List.of(true, false),
            Variable.PLAIN_THANKS.id(), List.of(true, false));

    private final Model model;
    private final Drawing drawing;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Worry> lost = EnumSet.noneOf(Worry.class);
    private boolean undecided;
    private boolean praiseLost;

    private RoutingTable(Model model, Drawing drawing) {
        this.model = model;
        this.drawing = drawing;
    }

    static List<Finding> findings(Model model) {
        return Drawing.ofTable(model)
                .map(drawing -> new RoutingTable(model, drawing).look())
                .orElse(List.of());
    }

    private List<Finding> look() {
        List<Element> tables = drawing.all("decisionTable");
        if (tables.size() != 1) {
            tell("there must be one table in this file, so that it is clear which one decides.", List.of());
            return findings;
        }
        Table table = new Table(tables.getFirst());
        outputs(table);
        unclear(table);
        if (!findings.isEmpty()) {
            return findings;
        }
        Situations situations = new Situations(table, always());
        if (situations.areTooMany()) {
            findings.add(new Finding(
                    Rule.SMALL_ENOUGH,
                    model.fileName(),
                    "the table tells too many situations apart to be checked.",
                    List.of(),
                    List.of()));
        } else {
            situations.all().forEach(facts -> judge(facts, table.ask(facts)));
        }
        return findings;
    }

    private void unclear(Table table) {
        table.unclear()
                .forEach(element -> tell(
                        "nobody can say what this lets through. Choose values from the lists, or all but some; what does not matter stays empty, and the first row that fits decides.",
                        List.of(Elements.id(element))));
        for (Worry worry : Worry.values()) {
            table.columns().stream()
                    .filter(column -> column.fact().equals(worry.fact()) && !column.suits(worry.value()))
                    .forEach(column -> tell(
                            "the answers to “%s” are read as another kind of value than they are. Go back to an earlier save."
                                    .formatted(column.fact()),
                            List.of()));
        }
    }

    private static Map<String, Collection<Object>> always() {
        Map<String, Collection<Object>> always = new HashMap<>(PRAISE);
        Stream.of(Worry.values()).forEach(worry -> always.put(worry.fact(), List.of(worry.value())));
        return always;
    }

    private void outputs(Table table) {
        String allowed = Stream.of(Route.values()).map(RoutingTable::quoted).collect(Collectors.joining(", "));
        boolean route = drawing.all("output").stream()
                .allMatch(output -> output.getAttribute("name").equals(Variable.ROUTE.id()));
        if (!route) {
            tell("the table must answer one question only: “%s”.".formatted(Variable.ROUTE.id()), List.of());
        }
        for (Table.Row row : table.rows()) {
            if (Stream.of(Route.values()).map(Route::name).noneMatch(row.answer()::equals)) {
                tell(
                        "“%s” is no way a story may go. Choose one of: %s.".formatted(row.answer(), allowed),
                        List.of(row.id(), Elements.id(row.output())));
            }
        }
    }

    private void judge(Map<String, Object> facts, List<Table.Row> rows) {
        List<String> ids = rows.stream().map(Table.Row::id).toList();
        if (rows.size() != 1) {
            if (!undecided) {
                tell(
                        "exactly one row must answer, yet %d do when %s. Keep a last row that is empty, and let the first fitting row count."
                                .formatted(rows.size(), told(facts)),
                        ids);
            }
            undecided = true;
            return;
        }
        String route = rows.getFirst().answer();
        Stream.of(Worry.values())
                .filter(worry -> Objects.equals(facts.get(worry.fact()), worry.value()))
                .filter(worry -> !route.equals(Route.REVIEW_AND_GUARD.name()) && lost.add(worry))
                .forEach(worry -> tell(
                        "the table answers “%s” although %s (%s), so no guardian hears of it. Put a row that answers %s for this, whatever else is known, before this one."
                                .formatted(
                                        route,
                                        worry.words(),
                                        told(worry.fact(), worry.value()),
                                        quoted(Route.REVIEW_AND_GUARD)),
                        ids));
        praise(facts, route, ids);
    }

    private void praise(Map<String, Object> facts, String route, List<String> rows) {
        boolean plainThanks = Boolean.TRUE.equals(facts.get(Variable.HAS_GOOD.id()))
                && Boolean.TRUE.equals(facts.get(Variable.PLAIN_THANKS.id()))
                && !Boolean.TRUE.equals(facts.get(Variable.HAS_BETTER.id()));
        if (plainThanks && route.equals(Route.REPLY_ONLY.name()) && !praiseLost) {
            praiseLost = true;
            tell(
                    PRAISE_COUNTS,
                    "the table answers %s to plain thanks (%s), so nobody learns from them. Put a row that answers %s or %s before this one."
                            .formatted(
                                    quoted(Route.REPLY_ONLY),
                                    told(facts),
                                    quoted(Route.LEARN_FROM_EXCELLENCE),
                                    quoted(Route.REVIEW)),
                    rows);
        }
    }

    private static String told(Map<String, Object> facts) {
        return facts.isEmpty()
                ? "nothing is known"
                : facts.entrySet().stream()
                        .map(fact -> told(fact.getKey(), fact.getValue()))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String told(String fact, Object value) {
        return "“%s” is %s".formatted(fact, TableWords.of(String.valueOf(value)));
    }

    private static String quoted(Route route) {
        return "“" + route + "”";
    }

    private void tell(String sentence, List<String> elements) {
        tell(WORRIES_REACH_THE_GUARDIAN, sentence, elements);
    }

    private void tell(Rule rule, String sentence, List<String> elements) {
        findings.add(new Finding(rule, model.fileName(), sentence, elements, List.of()));
    }
}
