package org.fairlight.improvement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An improvement action as colleagues read it. */
public record ImprovementFile(
        UUID id,
        String aim,
        String change,
        ActionKind kind,
        String measure,
        String owner,
        ActionState state,
        Instant startedAt,
        List<Cycle> cycles) {

    /** One cycle; result, learning and decision are null until it was studied. */
    public record Cycle(
            int number,
            String prediction,
            String plan,
            @Nullable String result,
            @Nullable String learning,
            @Nullable CycleDecision decision) {}

    public Cycle lastCycle() {
        return cycles.getLast();
    }
}
