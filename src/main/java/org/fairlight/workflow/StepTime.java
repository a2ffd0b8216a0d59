package org.fairlight.workflow;

import java.time.Duration;

/**
 * How long cases stood at an element of a model, by the calendar.
 *
 * @param passed how many cases came through
 * @param typical half of them took this long or longer
 * @param slow one in ten took this long or longer
 */
public record StepTime(String elementId, long passed, Duration typical, Duration slow) {}
