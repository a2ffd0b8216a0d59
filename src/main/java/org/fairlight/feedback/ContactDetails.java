package org.fairlight.feedback;

import org.jspecify.annotations.Nullable;

/** How to reach the person; kept sealed and apart from the story. */
public record ContactDetails(
        @Nullable String name, @Nullable String email) {

    /** The most characters a name may have. */
    public static final int MOST_NAME = 200;

    /** The most characters an e-mail address can have (RFC 5321). */
    public static final int MOST_EMAIL = 254;

    public boolean isEmpty() {
        return (name == null || name.isBlank()) && (email == null || email.isBlank());
    }
}
