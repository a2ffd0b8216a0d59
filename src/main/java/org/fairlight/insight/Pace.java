package org.fairlight.insight;

import java.time.Duration;

/**
 * How long stories stood at a step of a model in the last {@link ProcessOverview#DAYS} days.
 *
 * @param passed how many left it, at least {@link ProcessOverview#FEWEST}
 * @param typical half of them took this long or longer
 * @param slow one in ten took this long or longer
 * @param warmth from 1 to {@link #WARMEST}, by the share of the time of the slowest step
 */
public record Pace(String elementId, String name, long passed, Duration typical, Duration slow, int warmth) {

    /** The warmth of the slowest step of a process. */
    public static final int WARMEST = 4;
}
