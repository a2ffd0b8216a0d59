package org.fairlight.guardian;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.fairlight.journey.WorkRow;
import org.jspecify.annotations.Nullable;

/**
 * A case in the guardian's list.
 *
 * @param waits the task it waits at; null when it is closed
 */
public record GuardianRow(
        UUID caseId,
        CameBy cameBy,
        Instant openedAt,
        Set<About> about,
        @Nullable Instant closedAt,
        @Nullable WorkRow waits) {}
