package org.fairlight.reflection.workflow;

import java.util.Map;
import org.fairlight.reflection.Discussions;
import org.fairlight.reflection.NextStep;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Calls a discussion off because the person withdrew that use. */
@Component
class CancelDiscussion implements ProcessStep {

    private final Discussions discussions;

    CancelDiscussion(Discussions discussions) {
        this.discussions = discussions;
    }

    @Override
    public Step step() {
        return Step.CANCEL_DISCUSSION;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        discussions.callOff(context.caseId());
        return Map.of(Variable.NEXT_STEP, NextStep.REPLY.name());
    }
}
