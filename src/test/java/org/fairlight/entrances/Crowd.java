package org.fairlight.entrances;

import io.github.bucket4j.Bucket;
import java.util.Optional;

/** Many people at one address, who have asked for much more than it may; it takes minutes until there is room again. */
public final class Crowd implements AutoCloseable {

    /** So many more than may, besides as many as may. */
    private static final int TOO_MANY = 1000;

    private final Optional<Caller> before;

    /** From now on, this thread works for the crowded address. */
    public Crowd(String address, Doorkeeper door, Entrance entrance) {
        before = Callers.enter(address);
        Callers.current().map(caller -> door.bucket(entrance, caller)).ifPresent(Crowd::overfill);
    }

    private static void overfill(Bucket bucket) {
        bucket.consumeIgnoringRateLimits(2 * Math.max(0, bucket.getAvailableTokens()) + TOO_MANY);
    }

    @Override
    public void close() {
        Callers.leave(before);
    }
}
