package org.fairlight.journey;

import java.util.List;
import java.util.UUID;
import org.fairlight.entrances.LookUp;
import org.fairlight.feedback.AccountStories;
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
     * Adds a story that was sent without an account; guesses are as slow and as costly here as where a story is opened.
     *
     * @param leave from {@link Tracking#lookUp()}; its delay is to be kept before
     * @throws TrackingUnknown when what was typed opens nothing, or somebody else's
     */
    @Door(Right.SEE_OWN_STORIES)
    public void claim(LookUp leave, String typed) {
        if (!stories.claim(me(), tracking.check(leave, typed).feedbackId())) {
            leave.wasWrong();
            throw new TrackingUnknown();
        }
    }

    private UUID me() {
        return user.require().personId();
    }
}
