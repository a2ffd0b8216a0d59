package org.fairlight.security;

import java.util.UUID;

/** Knows what somebody has to do with a story; asked at each {@link Door} whose right does not reach to every story. */
public interface StoryReach {

    /** Whether a task of the story waits for one of the person's roles, and is not a review of their own team. */
    boolean hasTask(SignedIn person, UUID storyId);

    /** Whether the story is about the person's team and whoever spoke lets the team see it now. */
    boolean isOfTeamThatMaySee(SignedIn person, UUID storyId);

    /** Whether whoever spoke took the story back, or there is no such story. */
    boolean isWithdrawn(UUID storyId);
}
