package org.fairlight.feedback;

import org.jspecify.annotations.Nullable;

/** How to reach the person; kept sealed and apart from the story. */
public record ContactDetails(
        @Nullable String name, @Nullable String email) {

    public boolean isEmpty() {
        return (name == null || name.isBlank()) && (email == null || email.isBlank());
    }
}
