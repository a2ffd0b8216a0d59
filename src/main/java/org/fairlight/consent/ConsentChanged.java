package org.fairlight.consent;

import java.util.UUID;

/** The person flipped a switch; published in the transaction that flipped it. */
public record ConsentChanged(UUID feedbackId, Purpose purpose, boolean given) {}
