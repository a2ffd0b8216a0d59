package org.fairlight.studio;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version in the list of a model's versions.
 *
 * @param author who changed it or brought it back; null for what came with Fairlight
 * @param approver who agreed; null where nobody had to
 * @param at when it was agreed to or came
 * @param since when it began to run; null when it never did
 * @param until when another took its place; null while it runs, and when it never did
 * @param ready whether the one who looks may bring it back without asking anybody
 * @param begins when it begins to run, for one that was agreed to and waits; null for all others
 */
public record VersionLine(
        int number,
        Origin origin,
        String note,
        @Nullable String author,
        @Nullable String approver,
        Instant at,
        @Nullable Instant since,
        @Nullable Instant until,
        boolean live,
        boolean ready,
        @Nullable Instant begins) {}
