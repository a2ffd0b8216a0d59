package org.fairlight.entrances;

import java.time.Duration;

/** Something was asked for more often than anybody needs to; it can be asked for again a little later. */
public class TooOften extends RuntimeException {

    private final Duration wait;

    TooOften(Entrance entrance, Duration wait) {
        super(entrance.why() + " Please try again in " + words(wait) + ".");
        this.wait = wait;
    }

    /** When to try again, in whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
    }

    private static String words(Duration wait) {
        long seconds = Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds());
        long minutes = (seconds + 59) / 60;
        if (seconds <= 60) {
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        return minutes + " minutes";
    }
}
