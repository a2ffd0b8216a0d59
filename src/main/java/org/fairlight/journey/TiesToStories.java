package org.fairlight.journey;

import java.util.Set;
import java.util.UUID;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.FeedbackState;
import org.fairlight.feedback.Stories;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.fairlight.security.StoryReach;
import org.springframework.stereotype.Component;

/** What somebody has to do with a story: a task or a message that waits for them, or the team it is about; asked each time anew. */
@Component
class TiesToStories implements StoryReach {

    private final WorkItems items;
    private final Stories stories;
    private final Consents consents;
    private final WaitingMessages messages;

    TiesToStories(WorkItems items, Stories stories, Consents consents, WaitingMessages messages) {
        this.items = items;
        this.stories = stories;
        this.consents = consents;
        this.messages = messages;
    }

    @Override
    public boolean hasTask(SignedIn person, UUID storyId) {
        return items.findByCaseId(storyId).stream().anyMatch(task -> Tasks.isFor(task, person))
                || (person.is(Role.PRIVACY_STEWARD) && messages.waits(storyId));
    }

    @Override
    public boolean isOfTeamThatMaySee(SignedIn person, UUID storyId) {
        return person.teamId() != null
                && stories.find(storyId)
                        .map(Feedback::teamId)
                        .filter(person.teamId()::equals)
                        .isPresent()
                && consents.given(storyId).containsAll(Set.of(Purpose.TEAM_MAY_SEE, Purpose.HANDLE_AND_REPLY));
    }

    @Override
    public boolean isWithdrawn(UUID storyId) {
        return stories.find(storyId)
                .map(story -> story.state() == FeedbackState.SEALED)
                .orElse(true);
    }
}
