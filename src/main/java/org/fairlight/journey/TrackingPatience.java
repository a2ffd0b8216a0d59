package org.fairlight.journey;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** Asks somebody whose codes do not fit to wait a little before the next try, each time a little longer. */
public class TrackingPatience implements Serializable {

    private static final int FREE_TRIES = 2;
    private static final int MOST_DOUBLINGS = 6;

    private int failures;
    private boolean waited;
    private Instant notBefore = Instant.MIN;

    /** How long is still to be waited; zero when the next try may come now. */
    public Duration left(Instant now) {
        return now.isBefore(notBefore) ? Duration.between(now, notBefore) : Duration.ZERO;
    }

    /**
     * Asks this browser once to wait before its next try, because of what others did at the same address; whoever has waited goes on,
     * however many try meanwhile.
     *
     * @return how long; zero for whoever has waited, or need not
     */
    public Duration askedToWait(Instant now, Duration delay) {
        if (waited || !delay.isPositive()) {
            waited = false;
            return Duration.ZERO;
        }
        waited = true;
        notBefore = now.plus(delay);
        return delay;
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
