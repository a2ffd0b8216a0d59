package org.fairlight.journey;

import org.fairlight.feedback.PartsRemoved;
import org.fairlight.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes what the journey itself kept of a story that is gone: lines of work lists, half-filled forms, flags. */
@Component
class RemovedFromJourney {

    private final Processes processes;
    private final Drafts drafts;
    private final JdbcClient jdbc;

    RemovedFromJourney(Processes processes, Drafts drafts, JdbcClient jdbc) {
        this.processes = processes;
        this.drafts = drafts;
        this.jdbc = jdbc;
    }

    @EventListener
    void removed(PartsRemoved removal) {
        if (removal.isWholeStory()) {
            drafts.forgetForGood(processes.tasksOf(removal.feedbackId()));
            for (String table : new String[] {"work_item", "masking_flag", "message_waiting"}) {
                jdbc.sql("delete from " + table + " where feedback_id = :feedback")
                        .param("feedback", removal.feedbackId())
                        .update();
            }
        }
    }
}
