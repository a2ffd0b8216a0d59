package org.fairlight.entrances;

import java.util.Optional;

/** Many people at one address, who have just used up what it may ask for. */
public final class Crowd implements AutoCloseable {

    private final Optional<Caller> before;

    /** From now on, this thread works for the crowded address. */
    public Crowd(String address, Doorkeeper door, Entrance entrance) {
        before = Callers.enter(address);
        boolean room = true;
        while (room) {
            room = isRoom(door, entrance);
        }
    }

    private static boolean isRoom(Doorkeeper door, Entrance entrance) {
        try {
            door.admit(entrance);
            return true;
        } catch (TooOften crowded) {
            return false;
        }
    }

    @Override
    public void close() {
        Callers.leave(before);
    }
}
