package org.fairlight.guardian;

import org.jspecify.annotations.Nullable;

/**
 * How a case ends.
 *
 * @param passedTo a service, never a person; null when it went nowhere else
 */
public record ClosingAnswers(
        @Nullable String done, @Nullable String passedTo) {}
