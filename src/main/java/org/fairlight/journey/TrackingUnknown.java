package org.fairlight.journey;

/** A code that opens nothing, whether it was mistyped or never given out. */
public class TrackingUnknown extends RuntimeException {

    /** One sentence for both, with help for typing. */
    public static final String SENTENCE =
            "We cannot find that code. It has 20 letters and numbers in five groups of four;"
                    + " it does not matter whether you type the dashes.";

    public TrackingUnknown() {
        super(SENTENCE);
    }
}
