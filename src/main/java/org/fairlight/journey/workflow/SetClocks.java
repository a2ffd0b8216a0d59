package org.fairlight.journey.workflow;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.fairlight.journey.ReplyClock;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Asks the table how many working days each step may take. */
@Component
class SetClocks implements ProcessStep {

    private final ReplyClock clocks;

    SetClocks(ReplyClock clocks) {
        this.clocks = clocks;
    }

    @Override
    public Step step() {
        return Step.SET_CLOCKS;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        return clocks.clocksFor(requireNonNull(context.get(Variable.KIND)), requireNonNull(context.get(Variable.HARM)));
    }
}
