package org.fairlight.studio.replay;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trial run as its page shows it.
 *
 * @param draftName what the process of the draft is called
 * @param newest whether nobody saved the draft since
 * @param team the team's name; null for all teams
 * @param result null until it is done
 */
public record ReplayPage(
        UUID id,
        UUID draft,
        String draftName,
        boolean newest,
        ReplayWish wish,
        @Nullable String team,
        String askedBy,
        Instant askedAt,
        ReplayState state,
        int played,
        int total,
        @Nullable ReplayResult result) {}
