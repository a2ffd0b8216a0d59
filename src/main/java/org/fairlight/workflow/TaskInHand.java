package org.fairlight.workflow;

import java.util.UUID;

/**
 * A task somebody holds.
 *
 * @param caseId the business key of its process: a feedback id, or a guardian case's id
 */
public record TaskInHand(String taskId, UUID caseId, Form form, UUID personId) {}
