package org.fairlight.security;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log whom a door did not let in and where, so that somebody who tries many is seen; ids only, no words. */
public final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String NOBODY = "nobody signed in";
    private static final String NONE = "none";

    private Refusals() {}

    /** A page does not open to somebody's roles. */
    public static void tellOfPage(Optional<SignedIn> person) {
        LOG.info("Refused: a page, person {}", id(person));
    }

    /** @param right null when there is no door at all */
    static void tell(@Nullable Right right, Optional<SignedIn> person, Optional<UUID> story) {
        LOG.info(
                "Refused: {}, person {}, story {}",
                right == null ? "no door" : right.name(),
                id(person),
                story.map(UUID::toString).orElse(NONE));
    }

    private static String id(Optional<SignedIn> person) {
        return person.map(SignedIn::personId).map(UUID::toString).orElse(NOBODY);
    }
}
