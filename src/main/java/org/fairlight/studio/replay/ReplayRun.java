package org.fairlight.studio.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One trial run.
 *
 * @param revision of the draft that was played
 * @param movedAt when it last came further, or was last known to wait
 * @param result null until it is done
 */
record ReplayRun(
        UUID id,
        UUID draft,
        int revision,
        ReplayWish wish,
        UUID askedBy,
        Instant askedAt,
        ReplayState state,
        int played,
        int total,
        Instant movedAt,
        @Nullable ReplayResult result) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A run of which nothing was heard for so long was left behind by a program that stopped. */
    ReplayState stateAt(Instant now) {
        return !state.isOver() && movedAt.plus(PATIENCE).isBefore(now) ? ReplayState.BROKEN : state;
    }
}
