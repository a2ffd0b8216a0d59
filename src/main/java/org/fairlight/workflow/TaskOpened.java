package org.fairlight.workflow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A process waits for a person; published in the engine's transaction. */
public record TaskOpened(
        String taskId,
        UUID caseId,
        ProcessId process,
        Form form,
        @Nullable Instant dueAt) {}
