package org.fairlight.studio.replay;

/** How far a trial run has come. */
public enum ReplayState {
    RUNNING,
    DONE,
    CANCELLED,
    /** It broke off: the program was stopped, or the draft could not run. */
    BROKEN
}
