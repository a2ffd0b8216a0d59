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
import org.fairlight.security.Door;
import org.fairlight.security.OfStory;
import org.fairlight.security.Right;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a story for somebody who has a task on it, or whose team it is about when the person allows that. */
@Service
@Transactional
public class CaseFiles {

    private final Stories stories;
    private final Consents consents;
    private final Timelines timelines;
    private final Conversation conversation;
    private final Learning learning;
    private final Directory directory;

    CaseFiles(
            Stories stories,
            Consents consents,
            Timelines timelines,
            Conversation conversation,
            Learning learning,
            Directory directory) {
        this.stories = stories;
        this.consents = consents;
        this.timelines = timelines;
        this.conversation = conversation;
        this.learning = learning;
        this.directory = directory;
    }

    /** Throws {@link AccessDeniedException} for whoever has no task on it and is not of a team that may see it. */
    @Door(Right.READ_STORY)
    public CaseFile open(@OfStory UUID feedbackId) {
        Feedback item =
                stories.find(feedbackId).orElseThrow(() -> new AccessDeniedException("There is no such story."));
        return new CaseFile(
                feedbackId,
                item,
                directory.team(item.teamId()).map(Team::service).orElse(null),
                stories.masked(feedbackId),
                stories.maskedWhen(feedbackId).orElse(null),
                consents.given(feedbackId),
                timelines.of(feedbackId),
                conversation.of(feedbackId),
                learning.pointsOf(feedbackId),
                learning.changesOf(feedbackId));
    }

    /** Whether whoever spoke allows a use of their story now. */
    @Door(Right.READ_STORY)
    public boolean allows(@OfStory UUID feedbackId, Purpose purpose) {
        return consents.allows(feedbackId, purpose);
    }

    /** Asks or tells the person who spoke something. */
    @Door(Right.WRITE_TO_PERSON)
    public void write(@OfStory UUID feedbackId, String words) {
        conversation.fromStaff(feedbackId, words);
    }
}
