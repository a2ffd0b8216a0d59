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
 * @param mayDecide whether the one who looks had no hand in it, and so can agree to it
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
        boolean mayDecide,
        @Nullable String answer,
        @Nullable Instant begins,
        List<Save> saves) {

    /** One save of the draft. */
    public record Save(int revision, String who, Instant at) {}
}
