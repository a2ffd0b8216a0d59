package org.fairlight.improvement;

import org.jspecify.annotations.Nullable;

/**
 * What a small test showed.
 *
 * @param result what happened, beside what was predicted
 * @param learning in words the person who spoke may read
 */
public record ImprovementStudy(
        @Nullable String result,
        @Nullable String learning,
        @Nullable CycleDecision decision) {}
