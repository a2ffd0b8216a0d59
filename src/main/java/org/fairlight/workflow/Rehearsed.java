package org.fairlight.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a case went in a rehearsal.
 *
 * @param way the elements it came to, in their order, as {@link Rehearsal#mainWay} leaves them
 * @param untold what the record does not answer; null when it was played to its end
 */
public record Rehearsed(
        List<Passed> way, List<Asked> tasks, @Nullable Untold untold) {

    /**
     * A task that was asked for.
     *
     * @param done null when it still waits, or was called off
     */
    public record Asked(
            String process,
            String element,
            Form form,
            Instant opened,
            @Nullable Instant due,
            @Nullable Instant done) {

        /** @param now when the record ends */
        public boolean isLate(Instant now) {
            return due != null && (done == null ? now : done).isAfter(due);
        }
    }

    /** Why a case could not be played on. */
    public enum Untold {
        /** Somebody would be asked something nobody asked them at the time. */
        NEW_QUESTION,
        /** A gateway asks for a fact that is not kept. */
        FACT_NOT_KEPT,
        /** It goes round and round, or the engine gives up. */
        NO_WAY_ON
    }
}
