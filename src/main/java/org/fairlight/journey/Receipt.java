package org.fairlight.journey;

import java.time.LocalDate;
import java.util.UUID;
import org.fairlight.feedback.ReceiptCode;

/**
 * What the person gets at once.
 *
 * @param thanksBy the day by which we write to them
 * @param replyBy the day by which we hope to have an answer
 */
public record Receipt(UUID feedbackId, ReceiptCode code, LocalDate thanksBy, LocalDate replyBy) {}
