package org.fairlight.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the engine's history how cases went: steps and times, nothing else is kept there. */
@Component
public class PastCases {

    private final JdbcClient jdbc;

    PastCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the cases that ever began, by their ids. */
    public Map<UUID, PastCase> of(Collection<UUID> ids) {
        List<String> keys = ids.stream().map(UUID::toString).toList();
        Map<UUID, PastCase> cases = new HashMap<>();
        if (keys.isEmpty()) {
            return cases;
        }
        jdbc.sql("""
                        select business_key_, start_time_ from act_hi_procinst
                        where business_key_ in (:keys) and proc_def_key_ = :main
                        """)
                .param("keys", keys)
                .param("main", ProcessId.FEEDBACK_TO_LEARNING.id())
                .query((row, i) -> new PastCase(
                        UUID.fromString(row.getString(1)),
                        row.getTimestamp(2).toInstant(),
                        new ArrayList<>(),
                        new ArrayList<>()))
                .list()
                .forEach(begun -> cases.put(begun.id(), begun));
        addSteps(cases, keys);
        addTasks(cases, keys);
        return cases;
    }

    private void addSteps(Map<UUID, PastCase> cases, List<String> keys) {
        jdbc.sql("""
                        select p.business_key_, p.proc_def_key_, a.act_id_, a.act_type_
                        from act_hi_actinst a join act_hi_procinst p on p.id_ = a.proc_inst_id_
                        where p.business_key_ in (:keys)
                        order by p.start_time_, p.id_, a.sequence_counter_
                        """).param("keys", keys).query(row -> {
            PastCase one = cases.get(UUID.fromString(row.getString(1)));
            if (one != null) {
                one.passed().add(new Passed(row.getString(2), row.getString(3), row.getString(4)));
            }
        });
    }

    private void addTasks(Map<UUID, PastCase> cases, List<String> keys) {
        jdbc.sql("""
                        select p.business_key_, t.proc_def_key_, t.task_def_key_, t.start_time_, t.due_date_,
                               case when t.delete_reason_ = 'completed' then t.end_time_ end
                        from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.proc_inst_id_
                        where p.business_key_ in (:keys)
                        order by t.start_time_
                        """).param("keys", keys).query(row -> {
            PastCase one = cases.get(UUID.fromString(row.getString(1)));
            if (one != null) {
                one.tasks().add(task(row));
            }
        });
    }

    private static PastCase.PastTask task(ResultSet row) throws SQLException {
        return new PastCase.PastTask(
                row.getString(2),
                row.getString(3),
                row.getTimestamp(4).toInstant(),
                instant(row.getTimestamp(5)),
                instant(row.getTimestamp(6)));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
