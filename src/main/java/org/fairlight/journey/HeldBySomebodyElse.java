package org.fairlight.journey;

/** Somebody else has taken this task. */
public class HeldBySomebodyElse extends RuntimeException {

    public HeldBySomebodyElse() {
        super("Somebody else has just taken this. What you typed is kept.");
    }
}
