package org.fairlight.feedback;

import java.util.UUID;

/** The person added something to their story; published in the same transaction. */
public record PersonWrote(UUID feedbackId) {}
