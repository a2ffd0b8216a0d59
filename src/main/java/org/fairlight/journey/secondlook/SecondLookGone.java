package org.fairlight.journey.secondlook;

/** The question was answered by somebody else, or taken back, in the meantime. */
public class SecondLookGone extends RuntimeException {

    SecondLookGone() {
        super("Somebody has answered this already, or it was taken back.");
    }
}
