package org.fairlight.review;

import java.util.UUID;
import org.fairlight.feedback.PartsRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes what reviewers wrote about a story that is gone; the codes of helped and hindered stay, without any words. */
@Component
class RemovedFromReview {

    private final JdbcClient jdbc;

    RemovedFromReview(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void removed(PartsRemoved removal) {
        if (removal.isWholeStory()) {
            run("delete from appreciation where feedback_id = :feedback", removal.feedbackId());
            run("update clinician_review set recreate = null where feedback_id = :feedback", removal.feedbackId());
            run(
                    "update system_factor set note = '' where review_id in "
                            + "(select id from clinician_review where feedback_id = :feedback)",
                    removal.feedbackId());
        }
    }

    private void run(String statement, UUID feedbackId) {
        jdbc.sql(statement).param("feedback", feedbackId).update();
    }
}
