package org.fairlight.journey.ui.track;

import java.time.Duration;

/** A short wait in words. */
final class PlainSeconds {

    private static final long MILLIS = 1000;

    private PlainSeconds() {}

    /** "1 second", "16 seconds"; rounded up. */
    static String of(Duration wait) {
        long seconds = (wait.toMillis() + MILLIS - 1) / MILLIS;
        return seconds == 1 ? "1 second" : seconds + " seconds";
    }
}
