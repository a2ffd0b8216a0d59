package org.fairlight.studio;

/** Somebody else did something to the draft in the meantime; nothing was done over it. */
public class DraftMovedOn extends RuntimeException {

    private final String who;

    private DraftMovedOn(String who, String did) {
        super(who + " " + did);
        this.who = who;
    }

    static DraftMovedOn saved(String who) {
        return new DraftMovedOn(who, "saved this draft in the meantime.");
    }

    static DraftMovedOn asked(String who) {
        return new DraftMovedOn(who, "asked for this draft to be agreed to in the meantime.");
    }

    /** Who it was. */
    public String who() {
        return who;
    }

    /** The sentence for the person. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
