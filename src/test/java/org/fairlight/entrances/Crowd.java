package org.fairlight.entrances;

import java.util.Optional;

/** Many people at one address, who have asked for much more than it may; it takes minutes until there is room again. */
public final class Crowd implements AutoCloseable {

    private static final int PEOPLE = 1000;

    private final Optional<Caller> before;

    /** From now on, this thread works for the crowded address. */
    public Crowd(String address, Doorkeeper door, Entrance entrance) {
        before = Callers.enter(address);
        Callers.current().ifPresent(caller -> door.bucket(entrance, caller).consumeIgnoringRateLimits(PEOPLE));
    }

    @Override
    public void close() {
        Callers.leave(before);
    }
}
