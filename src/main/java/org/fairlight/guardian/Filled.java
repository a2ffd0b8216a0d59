package org.fairlight.guardian;

import org.jspecify.annotations.Nullable;

/** Whether somebody wrote anything. */
final class Filled {

    private Filled() {}

    static boolean isFilled(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
