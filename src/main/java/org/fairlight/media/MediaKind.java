package org.fairlight.media;

import java.util.Locale;
import org.fairlight.consent.Purpose;

/** What a file shows or lets hear, and the choice that allows its use. */
public enum MediaKind {
    PHOTO("Photo", Purpose.MY_PHOTO),
    VIDEO("Video", Purpose.MY_VIDEO),
    SOUND("Recording", Purpose.MY_VOICE);

    private final String title;
    private final Purpose purpose;

    MediaKind(String title, Purpose purpose) {
        this.title = title;
        this.purpose = purpose;
    }

    public String title() {
        return title;
    }

    /** "1 photo", "2 recordings". */
    public String counted(int count) {
        return count + " " + title.toLowerCase(Locale.UK) + (count == 1 ? "" : "s");
    }

    public Purpose purpose() {
        return purpose;
    }

    /** @param mediaType for example {@code image/jpeg} */
    public static MediaKind of(String mediaType) {
        return mediaType.startsWith("image/") ? PHOTO : mediaType.startsWith("video/") ? VIDEO : SOUND;
    }
}
