package org.fairlight.improvement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A small test of change, planned.
 *
 * @param change what will be different, in words the person who spoke may read
 * @param owner a member of staff
 * @param prediction what we believe will happen; without it nothing can be learned from the result
 */
public record ImprovementPlan(
        @Nullable String aim,
        @Nullable String change,
        @Nullable ActionKind kind,
        @Nullable String measure,
        @Nullable UUID owner,
        @Nullable String prediction,
        @Nullable String plan) {}
