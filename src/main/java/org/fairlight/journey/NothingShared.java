package org.fairlight.journey;

/** A story without words: there is nothing to send yet. */
public class NothingShared extends RuntimeException {

    public NothingShared() {
        super("Tell us what happened, what was good or what could be better. One of the three is enough.");
    }
}
