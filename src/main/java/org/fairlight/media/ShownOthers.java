package org.fairlight.media;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo, film or recording in which another person may be recognised. */
public record ShownOthers(
        UUID fileId,
        String mediaType,
        @Nullable String role,
        @Nullable Boolean agreed) {}
