package org.fairlight.studio.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairlight.studio.moving.MovingStories.REVIEW;

import java.time.Instant;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.junit.jupiter.api.Test;

/** What a moved story was promised and reminded of stays as it was. */
@FairlightTest
class MovingClocksTests extends StoriesOnTheMove {

    @Test
    void clocksThatAreSetStaySet() {
        UUID story = stories.share().feedbackId();
        Instant longAgo = Instant.parse("2020-02-03T10:00:00Z");
        stories.setReminder(story, longAgo);
        leads.publish(REVIEW, xml -> xml.replace("reviewDays", "discussionDays"));

        stories.move(REVIEW);
        stories.goOn();

        assertThat(stories.followed(story)).doesNotContain("reviewDays");
        assertThat(stories.reminder(story)).isEqualTo(longAgo);
    }

    @Test
    void aReminderThatWasGivenIsNotGivenAgain() {
        UUID story = stories.share().feedbackId();
        trace.fireTimer(story, "review-for-learning-part-way");
        leads.publish(REVIEW, MovingStories::kindly);

        stories.move(REVIEW);
        stories.goOn();

        assertThat(stories.followed(story)).contains("Review kindly");
        assertThat(stories.reminders(story)).isEmpty();
    }
}
