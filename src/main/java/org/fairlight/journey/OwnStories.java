package org.fairlight.journey;

import java.util.List;
import java.util.UUID;
import org.fairlight.entrances.LookUp;
import org.fairlight.feedback.AccountStories;
import org.fairlight.feedback.ReceiptCode;
import org.fairlight.people.Directory;
import org.fairlight.people.Team;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.springframework.stereotype.Service;

/** What somebody with an account of their own has told us, whether they were signed in then or claim it now. */
@Service
public class OwnStories {

    private final AccountStories stories;
    private final Tracking tracking;
    private final Directory directory;
    private final CurrentUser user;

    OwnStories(AccountStories stories, Tracking tracking, Directory directory, CurrentUser user) {
        this.stories = stories;
        this.tracking = tracking;
        this.directory = directory;
        this.user = user;
    }

    /** Newest first. */
    @Door(Right.SEE_OWN_STORIES)
    public List<OwnStory> all() {
        return stories.of(me()).stream()
                .map(story -> new OwnStory(
                        story.id(),
                        story.receivedAt(),
                        directory.team(story.teamId()).map(Team::service).orElse(null)))
                .toList();
    }

    /**
     * Adds a story that was sent without an account.
     *
     * @throws TrackingUnknown when the code opens nothing, or somebody else's
     * @throws org.fairlight.entrances.TooOften when too many codes were tried
     */
    @Door(Right.SEE_OWN_STORIES)
    public void claim(ReceiptCode code) {
        LookUp leave = tracking.lookUp();
        try {
            if (!stories.claim(me(), tracking.check(code).feedbackId())) {
                throw new TrackingUnknown();
            }
        } catch (TrackingUnknown wrong) {
            leave.wasWrong();
            throw wrong;
        }
    }

    private UUID me() {
        return user.require().personId();
    }
}
