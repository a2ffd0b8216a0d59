package org.fairlight.feedback;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was learned from each story and what was changed because of it: the two halves of every reply. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Learning {

    private final JdbcClient jdbc;
    private final Clock clock;

    Learning(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a learning point; blank ones are left out. */
    public void learned(UUID feedbackId, LearningSource source, String text) {
        if (!text.isBlank()) {
            jdbc.sql(
                            "insert into learning_point (id, feedback_id, at, source, text) values (:id, :feedback, :at, :source, :text)")
                    .param("id", UUID.randomUUID())
                    .param("feedback", feedbackId)
                    .param("at", Timestamp.from(clock.instant()))
                    .param("source", source.name())
                    .param("text", text.strip())
                    .update();
        }
    }

    /** Keeps what was changed, in words for the person. */
    public void changed(UUID feedbackId, String text) {
        jdbc.sql("insert into change_made (id, feedback_id, at, text) values (:id, :feedback, :at, :text)")
                .param("id", UUID.randomUUID())
                .param("feedback", feedbackId)
                .param("at", Timestamp.from(clock.instant()))
                .param("text", text.strip())
                .update();
    }

    @Transactional(readOnly = true)
    public List<LearningPoint> pointsOf(UUID feedbackId) {
        return jdbc.sql("select at, source, text from learning_point where feedback_id = :feedback order by at")
                .param("feedback", feedbackId)
                .query((row, i) -> new LearningPoint(
                        row.getTimestamp("at").toInstant(),
                        LearningSource.valueOf(row.getString("source")),
                        row.getString("text")))
                .list();
    }

    @Transactional(readOnly = true)
    public List<String> changesOf(UUID feedbackId) {
        return jdbc.sql("select text from change_made where feedback_id = :feedback order by at")
                .param("feedback", feedbackId)
                .query(String.class)
                .list();
    }
}
