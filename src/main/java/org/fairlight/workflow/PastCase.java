package org.fairlight.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a case really went, as the engine kept it.
 *
 * @param passed in order within each process
 * @param tasks oldest first
 */
public record PastCase(UUID id, Instant begun, List<Passed> passed, List<PastTask> tasks) {

    /** @param done null when nobody answered it, or it was called off */
    public record PastTask(
            String process,
            String element,
            Instant opened,
            @Nullable Instant due,
            @Nullable Instant done) {}
}
