package org.fairlight.workflow;

import java.util.UUID;

/** A task is no longer waiting, completed or withdrawn; published in the engine's transaction. */
public record TaskEnded(String taskId, UUID caseId, boolean completed) {}
