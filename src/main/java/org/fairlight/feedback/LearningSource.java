package org.fairlight.feedback;

/** Where a learning point came from. */
public enum LearningSource {
    REVIEW,
    DISCUSSION,
    APPRECIATION
}
