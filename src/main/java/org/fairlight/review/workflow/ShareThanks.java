package org.fairlight.review.workflow;

import java.util.Map;
import org.fairlight.review.Thanks;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Passes thanks on to the team, where the person allows it. */
@Component
class ShareThanks implements ProcessStep {

    private final Thanks thanks;

    ShareThanks(Thanks thanks) {
        this.thanks = thanks;
    }

    @Override
    public Step step() {
        return Step.SHARE_THANKS;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        thanks.passOn(context.caseId());
        return Map.of();
    }
}
