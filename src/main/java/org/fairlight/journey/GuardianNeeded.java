package org.fairlight.journey;

import java.util.UUID;

/**
 * The separate door has to open; published in the transaction that took the story in, or that chose its way, and kept nowhere
 * in the journey. The same story may say it twice.
 */
public record GuardianNeeded(UUID feedbackId, boolean seriousHarm, boolean safeguarding, boolean conduct) {

    static GuardianNeeded of(UUID feedbackId, Worries worries) {
        return new GuardianNeeded(
                feedbackId, worries.harm() == Harm.SERIOUS, worries.safeguarding(), worries.conduct());
    }
}
