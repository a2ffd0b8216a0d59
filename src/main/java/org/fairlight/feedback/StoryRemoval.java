package org.fairlight.feedback;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.fairlight.notify.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes what is held of a story, for good. Of a whole story there remain its id, its dates, what kind it was and about which
 * team, and the hash by which its receipt still opens a page that says so.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class StoryRemoval {

    private static final Set<HeldPart> OF_A_PERSON =
            EnumSet.of(HeldPart.WORDS, HeldPart.CONTACT, HeldPart.MESSAGES, HeldPart.MEDIA);

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Timelines timelines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoryRemoval(
            EntityManager entities,
            JdbcClient jdbc,
            Outbox outbox,
            Timelines timelines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.timelines = timelines;
        this.events = events;
        this.clock = clock;
    }

    /** Removes some of the parts; the story goes on with what is left. */
    public void removeParts(UUID feedbackId, Set<HeldPart> parts) {
        forgetWhatIsLoaded();
        remove(new PartsRemoved(feedbackId, parts));
        timelines.note(feedbackId, Happening.PARTS_REMOVED);
    }

    /**
     * Removes everything the person gave and everything that was written about their story; the caller has ended its process.
     *
     * @param learningToo also the learning points and what was changed, which name nobody
     * @param why what the tracking page says from now on
     */
    public void removeWhole(UUID feedbackId, boolean learningToo, Happening why) {
        forgetWhatIsLoaded();
        Set<HeldPart> parts = EnumSet.copyOf(OF_A_PERSON);
        if (learningToo) {
            parts.add(HeldPart.LEARNING);
        }
        remove(new PartsRemoved(feedbackId, parts));
        leaveTheTombstone(feedbackId);
        timelines.note(feedbackId, why);
    }

    /** What was loaded before must not be written back later. */
    private void forgetWhatIsLoaded() {
        entities.flush();
        entities.clear();
    }

    private void remove(PartsRemoved removal) {
        UUID id = removal.feedbackId();
        if (removal.has(HeldPart.CONTACT)) {
            delete("contact", id);
            outbox.forget(id);
        }
        if (removal.has(HeldPart.MESSAGES)) {
            delete("message", id);
        }
        if (removal.has(HeldPart.LEARNING)) {
            delete("learning_point", id);
            delete("change_made", id);
        }
        if (removal.isWholeStory()) {
            delete("original_story", id);
            delete("masked_story", id);
            delete("reply", id);
            delete("timeline", id);
        }
        events.publishEvent(removal);
    }

    private void leaveTheTombstone(UUID feedbackId) {
        jdbc.sql("""
                        update feedback set state = 'SEALED', closed_at = coalesce(closed_at, :now), removed_at = :now,
                        on_behalf = false, shared_by = null, submission_print = null,
                        reply_wished = false, can_reply = false
                        where id = :id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", feedbackId)
                .update();
    }

    private void delete(String table, UUID feedbackId) {
        jdbc.sql("delete from " + table + " where feedback_id = :id")
                .param("id", feedbackId)
                .update();
    }
}
