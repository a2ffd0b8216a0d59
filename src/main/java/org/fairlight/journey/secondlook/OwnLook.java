package org.fairlight.journey.secondlook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one's own question.
 *
 * @param openUntil until when the words can be read; null unless a privacy steward agreed
 * @param answer why not, in the steward's words; null unless they declined
 */
public record OwnLook(
        LookState state,
        Instant askedAt,
        @Nullable Instant openUntil,
        @Nullable String answer) {

    public boolean isOpenAt(Instant moment) {
        return state == LookState.AGREED && openUntil != null && moment.isBefore(openUntil);
    }
}
