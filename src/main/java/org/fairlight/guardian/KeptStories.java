package org.fairlight.guardian;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.FeedbackState;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.StoryLeaving;
import org.fairlight.security.Sealing;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sealed copies of stories that were removed while a case of the guardian needs them (UK GDPR Art. 17(3)(b)). The copy is made
 * in the transaction that removes the story and leaves no trace outside this store: whoever decided cannot tell whether there
 * is one. A story that its person had taken back before was closed to guardians already, and is not copied.
 */
@Component
@BehindTheDoor
class KeptStories {

    private final GuardianCases cases;
    private final Stories stories;
    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final JsonMapper json;
    private final Clock clock;

    KeptStories(GuardianCases cases, Stories stories, JdbcClient jdbc, Sealing sealing, JsonMapper json, Clock clock) {
        this.cases = cases;
        this.stories = stories;
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void leaving(StoryLeaving story) {
        if (cases.countByFeedbackId(story.feedbackId()) > 0 && isOpenToGuardians(story.feedbackId())) {
            keep(story.feedbackId());
        }
    }

    boolean holds(UUID feedbackId) {
        return jdbc.sql("select exists (select 1 from guardian.kept_story where feedback_id = :id)")
                .param("id", feedbackId)
                .query(Boolean.class)
                .single();
    }

    Optional<Story> original(UUID feedbackId) {
        return jdbc.sql("select original from guardian.kept_story where feedback_id = :id")
                .param("id", feedbackId)
                .query((row, i) -> json.readValue(sealing.open(row.getBytes("original")), Story.class))
                .optional();
    }

    Optional<ContactDetails> contact(UUID feedbackId) {
        return jdbc.sql("select contact from guardian.kept_story where feedback_id = :id and contact is not null")
                .param("id", feedbackId)
                .query((row, i) -> json.readValue(sealing.open(row.getBytes("contact")), ContactDetails.class))
                .optional();
    }

    private boolean isOpenToGuardians(UUID feedbackId) {
        return stories.find(feedbackId)
                .filter(item -> item.state() != FeedbackState.SEALED)
                .isPresent();
    }

    private void keep(UUID feedbackId) {
        jdbc.sql("""
                        insert into guardian.kept_story (feedback_id, kept_at, original, contact)
                        values (:id, :now, :original, :contact) on conflict do nothing
                        """)
                .param("id", feedbackId)
                .param("now", Timestamp.from(clock.instant()))
                .param("original", sealed(stories.ownWords(feedbackId)))
                .param(
                        "contact",
                        stories.contactForSending(feedbackId).map(this::sealed).orElse(null))
                .update();
    }

    private byte[] sealed(Object words) {
        return sealing.seal(json.writeValueAsString(words));
    }
}
