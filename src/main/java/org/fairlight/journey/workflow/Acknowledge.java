package org.fairlight.journey.workflow;

import java.util.Map;
import org.fairlight.journey.Letters;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Thanks the person and says when they will hear. */
@Component
class Acknowledge implements ProcessStep {

    private final Letters letters;

    Acknowledge(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Step step() {
        return Step.ACKNOWLEDGE;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        letters.thank(context.caseId());
        return Map.of();
    }
}
