package org.fairlight.studio;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its editor shows it.
 *
 * @param revision counts the saves; given back with the next one
 * @param liveXml the version that runs now, to compare with
 * @param basedOn the number of the version it was begun from
 * @param liveNumber the number of the version that runs now
 * @param askedBy who asked for it to be agreed to; empty while nobody has
 * @param ownHand whether the one who looks had a hand in it, and so cannot agree to it
 * @param others who else had none, and so can agree
 * @param answer why it was sent back
 * @param begins when it begins to run, once it was agreed to for a day to come
 * @param saves newest first
 */
public record DraftPage(
        UUID id,
        String model,
        String name,
        int revision,
        String xml,
        String liveXml,
        int basedOn,
        int liveNumber,
        String note,
        DraftState state,
        String author,
        String askedBy,
        boolean ownHand,
        List<String> others,
        @Nullable String answer,
        @Nullable Instant begins,
        List<Save> saves) {

    /** Whether the one who looks is asked to agree. */
    public boolean mayDecide() {
        return state == DraftState.ASKED && !ownHand;
    }

    /** Whether it can still be changed. */
    public boolean isOpen() {
        return state == DraftState.DRAFT || state == DraftState.ASKED;
    }

    /** One save of the draft. @param current whether it is what the draft holds now */
    public record Save(UUID id, int revision, String who, Instant at, SaveKind kind, boolean current) {}
}
