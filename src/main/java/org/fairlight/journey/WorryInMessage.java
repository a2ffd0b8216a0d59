package org.fairlight.journey;

import java.util.UUID;

/**
 * Somebody wrote in a message that a person may not be safe; published in the transaction that took it in, and kept nowhere in
 * the journey.
 *
 * @param words as they were written
 */
public record WorryInMessage(UUID feedbackId, String words) {}
