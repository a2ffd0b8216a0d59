package org.fairlight.journey.secondlook;

import java.time.Instant;
import java.util.UUID;

/**
 * A question that waits for a privacy steward.
 *
 * @param headline the beginning of the masked words
 * @param asker the name of whoever asks, for the steward alone
 */
public record AskedLook(
        UUID id, UUID feedbackId, String headline, String asker, Instant askedAt, LookNeed why, String words) {}
