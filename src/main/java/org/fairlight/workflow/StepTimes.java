package org.fairlight.workflow;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long cases stand at the steps of a process, from the engine's own history; whatever version they followed. */
@Component
public class StepTimes {

    private final JdbcClient jdbc;

    StepTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the cases that left a step after a moment and were not called away from it. */
    public List<StepTime> since(Instant moment, ProcessId process) {
        return jdbc.sql("""
                        select act_id_ as element, count(*) as passed,
                            percentile_cont(0.5) within group (order by duration_) as typical,
                            percentile_cont(0.9) within group (order by duration_) as slow
                        from act_hi_actinst
                        where proc_def_key_ = :process and end_time_ >= :moment and act_inst_state_ <> 2
                        group by act_id_ order by act_id_
                        """)
                .param("process", process.id())
                .param("moment", Timestamp.from(moment))
                .query((row, i) -> new StepTime(
                        row.getString("element"),
                        row.getLong("passed"),
                        Duration.ofMillis(row.getLong("typical")),
                        Duration.ofMillis(row.getLong("slow"))))
                .list();
    }
}
