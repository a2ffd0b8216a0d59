package org.fairlight.journey;

import java.util.UUID;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Conversation;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.Learning;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Timelines;
import org.fairlight.people.Directory;
import org.fairlight.people.Team;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.SignedIn;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a story for somebody who has a task on it, or whose team it is about when the person allows that. */
@Service
@Transactional
public class CaseFiles {

    private final WorkItems items;
    private final Stories stories;
    private final Consents consents;
    private final Timelines timelines;
    private final Conversation conversation;
    private final Learning learning;
    private final Directory directory;
    private final CurrentUser user;

    CaseFiles(
            WorkItems items,
            Stories stories,
            Consents consents,
            Timelines timelines,
            Conversation conversation,
            Learning learning,
            Directory directory,
            CurrentUser user) {
        this.items = items;
        this.stories = stories;
        this.consents = consents;
        this.timelines = timelines;
        this.conversation = conversation;
        this.learning = learning;
        this.directory = directory;
        this.user = user;
    }

    /** Throws {@link AccessDeniedException} for whoever has no task on it and is not of a team that may see it. */
    public CaseFile open(UUID feedbackId) {
        Feedback item =
                stories.find(feedbackId).orElseThrow(() -> new AccessDeniedException("There is no such story."));
        if (!hasTask(feedbackId) && !isTeamThatMaySee(item)) {
            throw new AccessDeniedException("This story is with somebody else.");
        }
        return new CaseFile(
                feedbackId,
                item,
                directory.team(item.teamId()).map(Team::service).orElse(null),
                stories.masked(feedbackId),
                consents.given(feedbackId),
                timelines.of(feedbackId),
                conversation.of(feedbackId),
                learning.pointsOf(feedbackId),
                learning.changesOf(feedbackId));
    }

    private boolean hasTask(UUID feedbackId) {
        SignedIn me = user.require();
        return items.findByCaseId(feedbackId).stream().anyMatch(task -> Tasks.isFor(task, me));
    }

    private boolean isTeamThatMaySee(Feedback item) {
        SignedIn me = user.require();
        return item.teamId() != null
                && item.teamId().equals(me.teamId())
                && consents.given(item.id()).contains(Purpose.TEAM_MAY_SEE)
                && consents.given(item.id()).contains(Purpose.HANDLE_AND_REPLY);
    }
}
