package org.fairlight.studio.moving;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A move as it is kept; @param endedAt null while it goes on */
record Kept(
        UUID id,
        int number,
        UUID askedBy,
        Instant askedAt,
        @Nullable Instant endedAt) {}
