package org.fairlight.rights;

import java.util.UUID;

/** Proof that whoever asks is the person whose story it is; only {@link Holders} makes one. */
public final class Holder {

    private final UUID feedbackId;

    Holder(UUID feedbackId) {
        this.feedbackId = feedbackId;
    }

    public UUID feedbackId() {
        return feedbackId;
    }
}
