package org.fairlight.security;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How people sign in: the values of {@code fairlight.sign-in}, in capitals or small letters. */
public enum WayIn {

    /** Nobody does; only the pages that need no sign-in are of use. */
    NONE,

    /** Whoever comes chooses who to be. */
    DEMONSTRATION,

    /** The real one. */
    KEYCLOAK;

    /** Empty when the setting is none of them. */
    public static Optional<WayIn> of(@Nullable String setting) {
        return Stream.of(values())
                .filter(way -> setting != null && way.name().equalsIgnoreCase(setting.strip()))
                .findFirst();
    }

    boolean is(@Nullable String setting) {
        return of(setting).filter(this::equals).isPresent();
    }
}
