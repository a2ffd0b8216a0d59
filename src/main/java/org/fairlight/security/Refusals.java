package org.fairlight.security;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log whom a door did not let in and where, so that somebody who tries many is seen; ids only, no words. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final String NOBODY = "nobody signed in";
    private static final String NONE = "none";

    private Refusals() {}

    /** @param right null when there is no door at all */
    static void tell(@Nullable Right right, Optional<SignedIn> person, Optional<UUID> story) {
        LOG.info(
                "Refused: {}, person {}, story {}",
                right == null ? "no door" : right.name(),
                person.map(SignedIn::personId).map(UUID::toString).orElse(NOBODY),
                story.map(UUID::toString).orElse(NONE));
    }
}
