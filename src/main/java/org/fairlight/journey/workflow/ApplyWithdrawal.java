package org.fairlight.journey.workflow;

import java.util.Map;
import org.fairlight.journey.CaseFacts;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Stops a use that the person no longer allows, and notes the proof. */
@Component
class ApplyWithdrawal implements ProcessStep {

    private final CaseFacts facts;

    ApplyWithdrawal(CaseFacts facts) {
        this.facts = facts;
    }

    @Override
    public Step step() {
        return Step.APPLY_WITHDRAWAL;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        return facts.afterWithdrawal(context.caseId());
    }
}
