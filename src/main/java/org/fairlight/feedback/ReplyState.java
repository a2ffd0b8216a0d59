package org.fairlight.feedback;

/** How far a reply has come. */
public enum ReplyState {
    DRAFTED,
    APPROVED,
    SENT
}
