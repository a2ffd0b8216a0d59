package org.fairlight.media;

import java.nio.charset.StandardCharsets;
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
            "image/heif",
            "image/gif",
            "video/mp4",
            "video/quicktime",
            "video/webm",
            "video/ogg",
            "video/3gpp",
            "video/x-m4v",
            "audio/mpeg",
            "audio/mp4",
            "audio/ogg",
            "audio/vnd.wave");

    private static final int BRAND_BEGINS = 4;
    private static final int DOCTYPE_ENDS = 64;
    private static final int FIRST_PAGES = 512;

    private final Tika tika = new Tika();

    /** The media type; throws {@link UnwantedMedia} for anything that is no photo, video or recording. */
    String of(byte[] beginning) {
        String type = exactly(tika.detect(beginning), beginning);
        if (!WANTED.contains(type)) {
            throw new UnwantedMedia("This is not a photo, a video or a sound recording we can play."
                    + " JPEG, PNG, WebP, HEIC, MP4, MOV, WebM, MP3, M4A, OGG and WAV work.");
        }
        return type;
    }

    /** Browsers want to know which of a family of formats it is before they play it. */
    private static String exactly(String family, byte[] beginning) {
        return switch (family) {
            case "video/quicktime" ->
                text(beginning, BRAND_BEGINS, 8).matches("ftyp(?!qt  ).{4}") ? "video/mp4" : family;
            case "application/x-matroska" -> text(beginning, 0, DOCTYPE_ENDS).contains("webm") ? "video/webm" : family;
            case "application/ogg", "audio/vorbis", "audio/opus" ->
                text(beginning, 0, FIRST_PAGES).contains("theora") ? "video/ogg" : "audio/ogg";
            default -> family;
        };
    }

    private static String text(byte[] beginning, int from, int length) {
        int begin = Math.min(from, beginning.length);
        return new String(beginning, begin, Math.min(length, beginning.length - begin), StandardCharsets.ISO_8859_1);
    }
}
