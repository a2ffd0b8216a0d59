package org.fairlight.journey;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Half-filled forms, sealed, one per task and person, so that nobody loses what they typed. */
@Component
class Drafts {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Sealing sealing;

    Drafts(JdbcClient jdbc, JsonMapper json, Sealing sealing) {
        this.jdbc = jdbc;
        this.json = json;
        this.sealing = sealing;
    }

    void keep(String taskId, UUID person, Object answers, Instant now) {
        jdbc.sql("""
                        insert into task_draft (task_id, person_id, answers, saved_at)
                        select :task, :person, :answers, :at
                        where not exists (select 1 from removed_task where task_id = :task)
                        on conflict (task_id, person_id) do update set answers = excluded.answers, saved_at = excluded.saved_at
                        """)
                .param("task", taskId)
                .param("person", person)
                .param("answers", sealing.seal(json.writeValueAsString(answers)))
                .param("at", Timestamp.from(now))
                .update();
    }

    <A> Optional<A> of(String taskId, UUID person, Class<A> type) {
        return jdbc.sql("select answers from task_draft where task_id = :task and person_id = :person")
                .param("task", taskId)
                .param("person", person)
                .query(byte[].class)
                .optional()
                .map(answers -> json.readValue(sealing.open(answers), type));
    }

    /** What one person typed comes to whoever goes on with the task, unless they had begun it themselves. */
    void handOver(String taskId, UUID from, UUID to) {
        jdbc.sql("""
                        insert into task_draft (task_id, person_id, answers, saved_at)
                        select task_id, :to, answers, saved_at from task_draft where task_id = :task and person_id = :from
                        on conflict (task_id, person_id) do nothing
                        """).param("task", taskId).param("from", from).param("to", to).update();
    }

    void forget(String taskId) {
        jdbc.sql("delete from task_draft where task_id = :task")
                .param("task", taskId)
                .update();
    }

    /** Removes what was typed about a story that is gone, and takes in nothing more of it: not even what arrives just now. */
    void forgetForGood(List<String> taskIds) {
        jdbc.sql("lock table task_draft in share row exclusive mode").update();
        for (String taskId : taskIds) {
            jdbc.sql("insert into removed_task (task_id) values (:task) on conflict do nothing")
                    .param("task", taskId)
                    .update();
            forget(taskId);
        }
    }
}
