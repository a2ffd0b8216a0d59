package org.fairlight.journey;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.notify.Notices;
import org.fairlight.people.Directory;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.OfStory;
import org.fairlight.security.Right;
import org.fairlight.security.Role;
import org.fairlight.workflow.UnfinishedAnswers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** "A name is still visible": whoever reads a story says so, a privacy steward mends it. */
@Service
@Transactional
public class MaskingFlags {

    private static final int HEADLINE = 140;

    private final JdbcClient jdbc;
    private final Stories stories;
    private final WorkItems items;
    private final Directory directory;
    private final Notices notices;
    private final CurrentUser user;
    private final Clock clock;

    MaskingFlags(
            JdbcClient jdbc,
            Stories stories,
            WorkItems items,
            Directory directory,
            Notices notices,
            CurrentUser user,
            Clock clock) {
        this.jdbc = jdbc;
        this.stories = stories;
        this.items = items;
        this.directory = directory;
        this.notices = notices;
        this.user = user;
        this.clock = clock;
    }

    /** Says that a name or number is still visible; only for somebody the story is open to. Saying it twice adds nothing. */
    @Door(Right.READ_STORY)
    public void flag(@OfStory UUID feedbackId) {
        int added = jdbc.sql("""
                        insert into masking_flag (id, feedback_id, flagged_by, flagged_at)
                        values (:id, :feedback, :person, :at) on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("feedback", feedbackId)
                .param("person", user.require().personId())
                .param("at", now())
                .update();
        if (added > 0) {
            directory
                    .withRole(Role.PRIVACY_STEWARD)
                    .forEach(steward ->
                            notices.tell(steward.id(), "A name may still be visible in a story.", "privacy"));
        }
    }

    /** The stories that wait for a privacy steward's pen, longest first. */
    @Transactional(readOnly = true)
    @Door(Right.CORRECT_MASKING)
    public List<MaskingFlag> open() {
        return jdbc.sql("""
                        select f.feedback_id, f.flagged_at from masking_flag f join feedback b on b.id = f.feedback_id
                        where f.settled_at is null and b.state <> 'SEALED' order by f.flagged_at
                        """)
                .query((row, i) -> {
                    UUID id = row.getObject("feedback_id", UUID.class);
                    return new MaskingFlag(
                            id,
                            stories.headline(id, HEADLINE),
                            row.getTimestamp("flagged_at").toInstant());
                })
                .list();
    }

    /** The masked words as they stand, to be mended. */
    @Door(Right.CORRECT_MASKING)
    @Transactional(readOnly = true)
    public Story words(@OfStory UUID feedbackId) {
        return stories.masked(feedbackId);
    }

    /**
     * Keeps the mended words and tells them to every list that shows a line of the story. The words for when it happened, which
     * cannot be mended here, are not shown any more: the name may have stood there.
     */
    @Door(Right.CORRECT_MASKING)
    public void mend(@OfStory UUID feedbackId, Story masked) {
        UnfinishedAnswers.check()
                .that(!masked.isEmpty(), "happened", "The story cannot be left without any words.")
                .fits(masked.happened(), Story.MOST_MASKED, "happened")
                .fits(masked.good(), Story.MOST_MASKED, "good")
                .fits(masked.better(), Story.MOST_MASKED, "better")
                .done();
        stories.correctMasking(feedbackId, masked);
        stories.hideWhen(feedbackId);
        String headline = stories.headline(feedbackId, HEADLINE);
        items.findByCaseId(feedbackId).forEach(item -> item.retell(headline));
        jdbc.sql("""
                        update masking_flag set settled_by = :person, settled_at = :at
                        where feedback_id = :feedback and settled_at is null
                        """)
                .param("person", user.require().personId())
                .param("at", now())
                .param("feedback", feedbackId)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
