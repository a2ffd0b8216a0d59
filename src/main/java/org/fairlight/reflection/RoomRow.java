package org.fairlight.reflection;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A discussion in the list.
 *
 * @param words what the story is about, in masked words, or that it is called off
 * @param mine the reader's own answer; null when they were not invited
 */
public record RoomRow(
        UUID id,
        DiscussionKind kind,
        DiscussionState state,
        Instant startsAt,
        String when,
        String words,
        @Nullable InvitationAnswer mine) {}
