package org.fairlight.studio;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version in the list of a model's versions.
 *
 * @param author who changed it or brought it back; null for what came with Fairlight
 * @param approver who agreed; null where nobody had to
 * @param begins when it begins to run, for one that was agreed to and waits; null for all others
 */
public record VersionLine(
        int number,
        Origin origin,
        String note,
        @Nullable String author,
        @Nullable String approver,
        Instant at,
        boolean live,
        @Nullable Instant begins) {}
