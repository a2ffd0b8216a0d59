package org.fairlight.feedback;

import java.time.Instant;

/** One thing learned from a story, in anonymous words. */
public record LearningPoint(Instant at, LearningSource source, String text) {}
