package org.fairlight.journey;

import java.time.Instant;
import java.util.UUID;
import org.fairlight.feedback.Kind;
import org.fairlight.feedback.Theme;
import org.fairlight.workflow.Form;
import org.jspecify.annotations.Nullable;

/** A row of a work list. */
public record WorkRow(
        String taskId,
        UUID caseId,
        Form form,
        String headline,
        @Nullable String service,
        @Nullable Kind kind,
        @Nullable Theme theme,
        Instant openedAt,
        @Nullable Instant dueAt,
        @Nullable UUID assignee,
        @Nullable String assigneeName,
        boolean news) {}
