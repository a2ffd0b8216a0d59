package org.fairlight.media;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photo, video or recording somebody added.
 *
 * @param showsOthers whether somebody else can be recognised in it; null while nobody said
 * @param othersAgreed whether a privacy steward knows that they agreed; null while nobody asked
 */
public record MediaFile(
        UUID id,
        String mediaType,
        long bytes,
        @Nullable Boolean showsOthers,
        @Nullable Boolean othersAgreed) {

    public MediaKind kind() {
        return MediaKind.of(mediaType);
    }

    /** Whether it may be shown as far as other people are concerned. */
    public boolean isFreeOfOthers() {
        return Boolean.FALSE.equals(showsOthers) || Boolean.TRUE.equals(othersAgreed);
    }
}
