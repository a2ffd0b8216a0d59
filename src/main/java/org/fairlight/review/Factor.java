package org.fairlight.review;

import org.jspecify.annotations.Nullable;

/** What one element of the work system did to the care in a story, in a few words. */
public record Factor(
        Element element, Effect effect, @Nullable String note) {

    boolean isTold() {
        return note != null && !note.isBlank();
    }
}
