package org.fairlight.journey;

import java.time.Instant;
import java.util.UUID;

/** Somebody saw a name in a story that should be hidden. */
public record MaskingFlag(UUID feedbackId, String headline, Instant flaggedAt) {}
