package org.fairlight.journey;

import java.util.UUID;

/** The separate door has to open; published in the transaction that chose the way, and kept nowhere in the journey. */
public record GuardianNeeded(UUID feedbackId, boolean seriousHarm, boolean safeguarding, boolean conduct) {}
