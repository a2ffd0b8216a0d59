package org.fairlight.studio;

import java.time.Instant;

/** Somebody else saved the draft in the meantime; nothing was saved over it. */
public class DraftMovedOn extends RuntimeException {

    private final String who;
    private final Instant at;

    DraftMovedOn(String who, Instant at) {
        super("Somebody else saved this draft in the meantime.");
        this.who = who;
        this.at = at;
    }

    /** Who saved it last. */
    public String who() {
        return who;
    }

    /** When they did. */
    public Instant at() {
        return at;
    }
}
