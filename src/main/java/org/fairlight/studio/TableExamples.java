package org.fairlight.studio;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.TableTrials;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.tables.DecisionTable;
import org.fairlight.workflow.tables.TableColumn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Examples of what a decision table should answer. They are kept with the table and tried on every draft of it; a draft that
 * answers otherwise is not asked for until it or the example is changed.
 */
@Service
@Transactional
public class TableExamples implements KeptExamples {

    /** More than these nobody keeps an eye on. */
    public static final int MOST = 100;

    /** The most characters of the sentence beside an example. */
    public static final int MOST_CHARACTERS = 200;

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TableTrials trials;
    private final Directory directory;
    private final CurrentUser user;
    private final Audit audit;
    private final Clock clock;

    TableExamples(
            JdbcClient jdbc,
            JsonMapper json,
            TableTrials trials,
            Directory directory,
            CurrentUser user,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.trials = trials;
        this.directory = directory;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The examples of a table, tried on it as it stands here. */
    @Door(Right.EDIT_PROCESSES)
    @Transactional(readOnly = true)
    public List<ExampleLine> tried(Model table) {
        return tryOn(table);
    }

    /**
     * Keeps an example.
     *
     * @param facts by variable, as text; what is left out is not known
     * @param expected by output, as text
     * @throws UnfinishedAnswers naming {@code why}, {@code expected} or {@code facts}
     */
    @Door(Right.EDIT_PROCESSES)
    public void keep(Model table, Map<String, String> facts, Map<String, String> expected, String why) {
        DecisionTable read = DecisionTable.of(table).orElseThrow(DraftGone::new);
        UnfinishedAnswers.check()
                .that(!why.isBlank(), "why", "Say in a few words what this is an example of.")
                .that(why.length() <= MOST_CHARACTERS, "why", "This is longer than we can keep. Please shorten it.")
                .that(
                        read.answers().stream().map(TableColumn::fact).allMatch(expected::containsKey),
                        "expected",
                        "Say what the table should answer.")
                .that(
                        read.questions().stream()
                                .map(TableColumn::fact)
                                .toList()
                                .containsAll(facts.keySet()),
                        "facts",
                        "The table does not ask this any more.")
                .that(
                        of(table.fileName()).size() < MOST,
                        "why",
                        "There are %d examples already. Remove one first.".formatted(MOST))
                .done();
        jdbc.sql("""
                        insert into decision_example (id, model, facts, expected, why, author, at)
                        values (:id, :model, :facts::jsonb, :expected::jsonb, :why, :author, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("model", table.fileName())
                .param("facts", json.writeValueAsString(facts))
                .param("expected", json.writeValueAsString(expected))
                .param("why", why.strip())
                .param("author", user.require().personId())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Door(Right.EDIT_PROCESSES)
    public void remove(UUID example) {
        jdbc.sql("delete from decision_example where id = :id")
                .param("id", example)
                .update();
        audit.record(Deed.EXAMPLE_REMOVED, null, example.toString(), null);
    }

    @Override
    public List<String> against(Model model) {
        return findings(model).stream().map(Finding::sentence).toList();
    }

    /** One for each example that a table answers otherwise; none for a process. */
    List<Finding> findings(Model model) {
        return model.isProcess()
                ? List.of()
                : tryOn(model).stream()
                        .filter(example -> !example.holds())
                        .map(example -> new Finding(
                                Rule.EXAMPLES_HOLD,
                                model.fileName(),
                                "The example “%s” gets another answer than is expected, see “Examples”."
                                        .formatted(example.why()),
                                List.of(),
                                List.of()))
                        .toList();
    }

    private List<ExampleLine> tryOn(Model table) {
        List<Kept> kept = of(table.fileName());
        Map<String, TableColumn.Kind> kinds = DecisionTable.of(table)
                .map(read -> read.questions().stream()
                        .collect(toMap(TableColumn::fact, TableColumn::kind, (one, other) -> one)))
                .orElse(Map.of());
        List<Optional<Map<String, String>>> given = kept.isEmpty()
                ? List.of()
                : trials.ask(table, kept.stream().map(one -> facts(one, kinds)).toList());
        return IntStream.range(0, kept.size())
                .mapToObj(i -> line(kept.get(i), given.get(i)))
                .toList();
    }

    private ExampleLine line(Kept kept, Optional<Map<String, String>> given) {
        return new ExampleLine(
                kept.id(),
                kept.facts(),
                kept.expected(),
                given.orElse(null),
                kept.why(),
                directory.person(kept.author()).map(Person::displayName).orElse("Somebody"));
    }

    private static Map<String, Object> facts(Kept kept, Map<String, TableColumn.Kind> kinds) {
        Map<String, Object> facts = new HashMap<>();
        kept.facts()
                .forEach((fact, text) -> facts.put(
                        fact,
                        switch (kinds.getOrDefault(fact, TableColumn.Kind.TEXT)) {
                            case YES_NO -> Boolean.valueOf(text);
                            case NUMBER -> Long.valueOf(text);
                            case LIST, TEXT -> text;
                        }));
        return facts;
    }

    private List<Kept> of(String model) {
        return jdbc.sql(
                        "select id, facts::text, expected::text, why, author from decision_example where model = :model order by at, id")
                .param("model", model)
                .query((row, i) -> new Kept(
                        row.getObject("id", UUID.class),
                        json.readValue(row.getString("facts"), TEXTS),
                        json.readValue(row.getString("expected"), TEXTS),
                        row.getString("why"),
                        row.getObject("author", UUID.class)))
                .list();
    }

    private record Kept(UUID id, Map<String, String> facts, Map<String, String> expected, String why, UUID author) {}
}
