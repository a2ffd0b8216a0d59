package org.fairlight.audit;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One deed as the trail will tell it.
 *
 * @param at in UTC, to the microsecond
 * @param roles all roles the person held, with commas; null for somebody without an account
 * @param isVisit whether a second one within a while is the same visit and not told again
 */
record Entry(
        Instant at,
        @Nullable UUID personId,
        @Nullable String roles,
        Deed deed,
        @Nullable UUID feedbackId,
        @Nullable String objectId,
        @Nullable String purpose,
        boolean isVisit) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    Entry {
        if (objectId != null && !ID.matcher(objectId).matches()) {
            throw new IllegalArgumentException("The trail takes ids only");
        }
    }

    /**
     * A chain for each story, so that people who work with different stories never wait for each other. What belongs to no
     * story goes to a chain of whoever did it, who does one thing at a time; what the program does by itself, to one of its
     * kind.
     */
    String chain() {
        if (feedbackId != null) {
            return ofStory(feedbackId);
        }
        return personId != null ? "person:" + personId : "deed:" + deed;
    }

    static String ofStory(UUID feedbackId) {
        return "story:" + feedbackId;
    }
}
