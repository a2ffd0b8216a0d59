package org.fairlight.studio.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The example stories as they are kept. */
@Component
class ExampleShelf {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<String>> STEPS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ExampleShelf(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param model the file of its process; @param comesTo ids of steps, and {@code never} likewise */
    record Kept(
            UUID id,
            String model,
            MadeUpStory story,
            List<String> comesTo,
            Set<String> never,
            String why,
            UUID author) {

        String process() {
            return model.substring(0, model.lastIndexOf('.'));
        }
    }

    void keep(Kept example) {
        jdbc.sql("""
                        insert into story_example (id, model, facts, comes_to, never, why, author, at)
                        values (:id, :model, :facts::jsonb, :comesTo::jsonb, :never::jsonb, :why, :author, :now)
                        """)
                .param("id", example.id())
                .param("model", example.model())
                .param(
                        "facts",
                        json.writeValueAsString(example.story().facts().entrySet().stream()
                                .collect(Collectors.toMap(fact -> fact.getKey().name(), Map.Entry::getValue))))
                .param("comesTo", json.writeValueAsString(example.comesTo()))
                .param("never", json.writeValueAsString(example.never()))
                .param("why", example.why())
                .param("author", example.author())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from story_example where id = :id").param("id", id).update();
    }

    /** Of every process, in the order in which they were kept. */
    List<Kept> all() {
        return jdbc.sql("""
                        select id, model, facts::text, comes_to::text, never::text, why, author
                        from story_example order by model, at, id
                        """).query(this::kept).list();
    }

    int countOf(String model) {
        return jdbc.sql("select count(*) from story_example where model = :model")
                .param("model", model)
                .query(Integer.class)
                .single();
    }

    private Kept kept(ResultSet row, int i) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getString("model"),
                MadeUpStory.ofKept(json.readValue(row.getString("facts"), TEXTS)),
                json.readValue(row.getString("comes_to"), STEPS),
                new LinkedHashSet<>(json.readValue(row.getString("never"), STEPS)),
                row.getString("why"),
                row.getObject("author", UUID.class));
    }
}
