package org.fairlight.journey;

import org.fairlight.feedback.ReceiptCode;

/** The receipt code that opened a story in this browser, kept in the session of the server so that no address has to carry it. */
public record RememberedCode(ReceiptCode code) {}
