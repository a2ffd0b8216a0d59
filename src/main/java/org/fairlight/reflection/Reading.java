package org.fairlight.reflection;

import java.util.Set;
import java.util.UUID;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.FeedbackState;
import org.fairlight.feedback.Stories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a story may be used in a discussion at this moment, and by whom; asked each time, never remembered. */
@Component
class Reading {

    private final Stories stories;
    private final Consents consents;

    Reading(Stories stories, Consents consents) {
        this.stories = stories;
        this.consents = consents;
    }

    boolean mayBeDiscussed(UUID feedbackId) {
        Set<Purpose> given = consents.given(feedbackId);
        return given.contains(Purpose.HANDLE_AND_REPLY)
                && given.contains(Purpose.REFLECTIVE_DISCUSSION)
                && story(feedbackId).state() != FeedbackState.SEALED;
    }

    /** The team the story is about takes part only where the person said that it may see it. */
    boolean mayBeReadBy(UUID feedbackId, @Nullable UUID team) {
        boolean ownTeam = team != null && team.equals(story(feedbackId).teamId());
        return mayBeDiscussed(feedbackId) && (!ownTeam || consents.allows(feedbackId, Purpose.TEAM_MAY_SEE));
    }

    /** Whether the person who spoke can be asked to come. */
    boolean mayInvitePerson(UUID feedbackId) {
        return story(feedbackId).canReply() && mayBeDiscussed(feedbackId);
    }

    private Feedback story(UUID feedbackId) {
        return stories.find(feedbackId).orElseThrow();
    }
}
