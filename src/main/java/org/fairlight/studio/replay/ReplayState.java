package org.fairlight.studio.replay;

/** How far a trial run has come. */
public enum ReplayState {
    /** Another run is before it. */
    WAITING,
    RUNNING,
    DONE,
    /** So few stories were found that a result would say too much of a single one. */
    TOO_FEW,
    CANCELLED,
    /** It broke off: the program was stopped, or the draft could not run. */
    BROKEN;

    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
