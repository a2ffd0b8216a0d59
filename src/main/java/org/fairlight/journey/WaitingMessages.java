package org.fairlight.journey;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Stories;
import org.fairlight.notify.Notices;
import org.fairlight.people.Directory;
import org.fairlight.security.Door;
import org.fairlight.security.OfStory;
import org.fairlight.security.Right;
import org.fairlight.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages that came while nobody had a task of the story, as after the reply: a privacy steward reads them. For as long as one
 * waits, the story is open to stewards as if they had a task of it. Without the person's yes nobody is told of anything.
 */
@Service
@Transactional
public class WaitingMessages {

    private static final int HEADLINE = 140;

    private final JdbcClient jdbc;
    private final Stories stories;
    private final Consents consents;
    private final Directory directory;
    private final Notices notices;
    private final Audit audit;
    private final Clock clock;

    WaitingMessages(
            JdbcClient jdbc,
            Stories stories,
            Consents consents,
            Directory directory,
            Notices notices,
            Audit audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.stories = stories;
        this.consents = consents;
        this.directory = directory;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts a story before the stewards; they are told once until one of them has read. */
    void add(UUID feedbackId) {
        if (!consents.allows(feedbackId, Purpose.HANDLE_AND_REPLY)) {
            return;
        }
        int added = jdbc.sql(
                        "insert into message_waiting (feedback_id, since) values (:id, :now) on conflict do nothing")
                .param("id", feedbackId)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (added > 0) {
            directory
                    .withRole(Role.PRIVACY_STEWARD)
                    .forEach(steward -> notices.tell(
                            steward.id(),
                            "Somebody wrote to us about a story that nobody works with just now. Could you read it?",
                            "messages/" + feedbackId));
        }
    }

    boolean waits(UUID feedbackId) {
        return jdbc.sql("select exists (select 1 from message_waiting where feedback_id = :id)")
                .param("id", feedbackId)
                .query(Boolean.class)
                .single();
    }

    /** Stories with a message nobody has read, longest first. */
    @Transactional(readOnly = true)
    @Door(Right.READ_WAITING_MESSAGES)
    public List<WaitingMessage> open() {
        return jdbc.sql("""
                        select m.feedback_id, m.since from message_waiting m join feedback f on f.id = m.feedback_id
                        where f.state <> 'SEALED' order by m.since
                        """)
                .query((row, i) -> {
                    UUID id = row.getObject("feedback_id", UUID.class);
                    return new WaitingMessage(
                            id,
                            stories.headline(id, HEADLINE),
                            row.getTimestamp("since").toInstant());
                })
                .list();
    }

    /** A steward has read what came and done what was needed; the story is closed to them again. */
    @Door(Right.READ_WAITING_MESSAGES)
    public void wereRead(@OfStory UUID feedbackId) {
        int read = jdbc.sql("delete from message_waiting where feedback_id = :id")
                .param("id", feedbackId)
                .update();
        if (read > 0) {
            audit.record(Deed.MESSAGES_READ, feedbackId, null);
        }
    }
}
