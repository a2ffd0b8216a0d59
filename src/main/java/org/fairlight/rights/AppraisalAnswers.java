package org.fairlight.rights;

import java.time.LocalDate;
import org.fairlight.workflow.UnfinishedAnswers;
import org.jspecify.annotations.Nullable;

/**
 * @param keptBecause the rule by which it is kept; only needed to keep it
 * @param lookAgainOn the day on which it comes up again; only needed to keep it
 */
public record AppraisalAnswers(
        @Nullable AppraisalDecision decision,
        @Nullable KeepReason keptBecause,
        @Nullable LocalDate lookAgainOn) {

    void check(LocalDate today) {
        boolean keep = decision == AppraisalDecision.KEEP;
        UnfinishedAnswers.check()
                .that(decision != null, "decision", "Choose what happens to it.")
                .that(!keep || keptBecause != null, "keptBecause", "Choose why it is still needed.")
                .that(
                        !keep || lookAgainOn != null && lookAgainOn.isAfter(today),
                        "lookAgainOn",
                        "Choose a day after today on which somebody looks again.")
                .done();
    }
}
