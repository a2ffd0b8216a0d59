package org.fairlight.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to each item, oldest first. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Timelines {

    private final JdbcClient jdbc;
    private final Clock clock;

    Timelines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void note(UUID feedbackId, Happening what) {
        note(feedbackId, what, null);
    }

    /** @param detail a few words of ours, never of the person */
    public void note(UUID feedbackId, Happening what, @Nullable String detail) {
        jdbc.sql(
                        "insert into timeline (id, feedback_id, at, what, detail) values (:id, :feedback, :at, :what, :detail)")
                .param("id", UUID.randomUUID())
                .param("feedback", feedbackId)
                .param("at", Timestamp.from(clock.instant()))
                .param("what", what.name())
                .param("detail", detail)
                .update();
    }

    @Transactional(readOnly = true)
    public List<TimelineEntry> of(UUID feedbackId) {
        return jdbc.sql("select at, what, detail from timeline where feedback_id = :feedback order by at")
                .param("feedback", feedbackId)
                .query((row, i) -> new TimelineEntry(
                        row.getTimestamp("at").toInstant(),
                        Happening.valueOf(row.getString("what")),
                        row.getString("detail")))
                .list();
    }
}
