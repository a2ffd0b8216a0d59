package org.fairlight.review;

import org.jspecify.annotations.Nullable;

/**
 * What a facilitator wrote about plain thanks.
 *
 * @param recreate what made this possible, and how it could be re-created
 * @param point one thing to learn; without one the answer above is kept as the learning
 * @param thanks the words to pass on to the team, in masked form
 */
public record AppreciationAnswers(
        @Nullable String recreate,
        @Nullable String point,
        @Nullable String thanks) {}
