package org.fairlight.feedback;

import java.util.UUID;

/** There is something new for the person to read; published in the same transaction. */
public record WeWrote(UUID feedbackId) {}
