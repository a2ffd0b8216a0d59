package org.fairlight.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that happened to an item; holds no personal text. */
public record TimelineEntry(
        Instant at, Happening what, @Nullable String detail) {}
