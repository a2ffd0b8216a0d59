package org.fairlight.studio.moving;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a move has come.
 *
 * @param number the version the stories go over to
 * @param askedBy a person's name
 * @param endedAt null while it goes on
 * @param stayed by reason, how many stayed
 */
public record MoveProgress(
        int number,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        long waiting,
        long moved,
        Map<String, Long> stayed) {

    public MoveProgress {
        stayed = Map.copyOf(stayed);
    }

    public boolean isOver() {
        return endedAt != null;
    }

    public long all() {
        return waiting + moved + staying();
    }

    public long staying() {
        return stayed.values().stream().mapToLong(Long::longValue).sum();
    }
}
