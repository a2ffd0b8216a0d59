package org.fairlight.journey.ui.share;

import org.jspecify.annotations.Nullable;

/** Whether somebody else can be recognised in a photo, a video or a recording. */
enum Others {
    NO("No", "nobody else in it", false),
    YES("Yes", "somebody else in it", true),
    NOT_SURE("I’m not sure", "perhaps somebody else in it", null);

    private final String words;
    private final String summary;
    private final @Nullable Boolean visible;

    Others(String words, String summary, @Nullable Boolean visible) {
        this.words = words;
        this.summary = summary;
        this.visible = visible;
    }

    String words() {
        return words;
    }

    String summary() {
        return summary;
    }

    /** Null while nobody knows. */
    @Nullable
    Boolean visible() {
        return visible;
    }
}
