package org.fairlight.journey;

import java.util.UUID;

/**
 * Proof that whoever asks holds the receipt of a story. Only this package can make one, and {@link Tracking} does so only when
 * a code opened the story: a method that takes it cannot be called for somebody else's.
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
