package org.fairlight.security;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A failure told without its words: which classes failed and where in the code, causes included. A message of PostgreSQL, of a
 * driver or of a parser may repeat what somebody wrote.
 */
public final class Wordless extends RuntimeException {

    private Wordless(Throwable failure, Set<Throwable> seen) {
        super(failure.getClass().getName(), of(failure.getCause(), seen));
        setStackTrace(failure.getStackTrace());
        for (Throwable besides : failure.getSuppressed()) {
            Wordless wordless = of(besides, seen);
            if (wordless != null) {
                addSuppressed(wordless);
            }
        }
    }

    public static Wordless of(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(failure);
        return new Wordless(failure, seen);
    }

    private static @Nullable Wordless of(@Nullable Throwable failure, Set<Throwable> seen) {
        return failure != null && seen.add(failure) ? new Wordless(failure, seen) : null;
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
