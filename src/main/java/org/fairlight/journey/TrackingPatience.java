package org.fairlight.journey;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** Asks somebody whose codes do not fit to wait a little before the next try, each time a little longer. */
public class TrackingPatience implements Serializable {

    private static final int FREE_TRIES = 2;
    private static final int MOST_DOUBLINGS = 6;

    private int failures;
    private Instant notBefore = Instant.MIN;

    /** How long is still to be waited; zero when the next try may come now. */
    public Duration left(Instant now) {
        return now.isBefore(notBefore) ? Duration.between(now, notBefore) : Duration.ZERO;
    }

    /** A code did not fit: after two free tries 1 second, then 2, 4, … up to 64. */
    public void failed(Instant now) {
        failures++;
        if (failures > FREE_TRIES) {
            notBefore = now.plusSeconds(1L << Math.min(failures - FREE_TRIES - 1, MOST_DOUBLINGS));
        }
    }

    public void succeeded() {
        failures = 0;
        notBefore = Instant.MIN;
    }
}
