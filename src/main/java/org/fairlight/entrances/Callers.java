package org.fairlight.entrances;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From where the current thread's request came. Work that no request started, such as a timer's, comes through no entrance and has
 * no caller.
 */
public final class Callers {

    private static final ThreadLocal<@Nullable Caller> CURRENT = new ThreadLocal<>();

    private Callers() {}

    public static Optional<Caller> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** From now on, this thread works for a request from an address. @return who it worked for before */
    public static Optional<Caller> enter(String address) {
        Optional<Caller> before = current();
        CURRENT.set(Caller.of(address));
        return before;
    }

    /** The request is answered. @param before what {@link #enter} gave */
    public static void leave(Optional<Caller> before) {
        before.ifPresentOrElse(CURRENT::set, CURRENT::remove);
    }
}
