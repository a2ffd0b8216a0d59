package org.fairlight.media;

import java.util.Set;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Tells what a file is by its first bytes, never by its name (OWASP ASVS 5, 5.2.2). */
@Component
class MediaTypes {

    /** How many bytes are needed to tell. */
    static final int LOOKED_AT = 64 * 1024;

    private static final Set<String> WANTED = Set.of(
            "image/jpeg",
            "image/png",
            "image/webp",
            "image/heic",
            "image/gif",
            "video/mp4",
            "video/quicktime",
            "video/webm",
            "video/x-m4v",
            "audio/mpeg",
            "audio/mp4",
            "audio/ogg",
            "audio/vorbis",
            "audio/opus",
            "audio/vnd.wave");

    private final Tika tika = new Tika();

    /** The media type; throws {@link UnwantedMedia} for anything that is no photo, video or recording. */
    String of(byte[] beginning) {
        String type = tika.detect(beginning);
        if ("application/x-matroska".equals(type) || "video/x-matroska".equals(type)) {
            type = "video/webm";
        }
        if (!WANTED.contains(type)) {
            throw new UnwantedMedia("This is not a photo, a video or a sound recording we can play."
                    + " JPEG, PNG, WebP, HEIC, MP4, MOV, WebM, MP3, M4A, OGG and WAV work.");
        }
        return type;
    }
}
