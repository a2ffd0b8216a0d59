package org.fairlight.reflection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fairlight.feedback.Story;
import org.jspecify.annotations.Nullable;

/**
 * A discussion as somebody who takes part sees it.
 *
 * @param when the time in words
 * @param story the masked words; null from the moment the person no longer allows it
 * @param notes empty without the story
 * @param mine the reader's own answer; null when they were not invited but facilitate
 * @param thePersons the answer of the person who spoke; null when they were not invited
 * @param learned what left the room, once it was held
 */
public record Room(
        UUID id,
        DiscussionKind kind,
        DiscussionState state,
        Instant startsAt,
        String when,
        String place,
        List<Participant> people,
        @Nullable Story story,
        List<Note> notes,
        @Nullable InvitationAnswer mine,
        @Nullable InvitationAnswer thePersons,
        boolean facilitates,
        List<String> learned) {

    /** Somebody in the room. @param says their part or their answer, in words */
    public record Participant(String name, InvitationAnswer answer, String says) {}

    /** A note on the board. */
    public record Note(UUID id, BoardQuestion question, String text) {}

    /** Whether notes can still be written. */
    public boolean isOpen() {
        return state == DiscussionState.PLANNED && story != null;
    }
}
