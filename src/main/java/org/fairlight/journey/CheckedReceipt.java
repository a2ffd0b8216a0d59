package org.fairlight.journey;

import java.util.UUID;

/**
 * Proof that whoever asks holds the receipt of a story, or that it belongs to their account. Only this package can make one,
 * and {@link Tracking} does so only after it made sure: a method that takes it cannot be called for somebody else's.
 */
public final class CheckedReceipt {

    private final UUID feedbackId;

    CheckedReceipt(UUID feedbackId) {
        this.feedbackId = feedbackId;
    }

    public UUID feedbackId() {
        return feedbackId;
    }
}
