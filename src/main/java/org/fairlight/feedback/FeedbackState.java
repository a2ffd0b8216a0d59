package org.fairlight.feedback;

/** Whether people work with it, it is finished, or nobody may read it any more. */
public enum FeedbackState {
    OPEN,
    CLOSED,
    SEALED
}
