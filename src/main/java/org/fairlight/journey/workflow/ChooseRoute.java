package org.fairlight.journey.workflow;

import java.util.Map;
import org.fairlight.journey.Routing;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Chooses the way; what the separate door needs leaves no trace in the journey. */
@Component
class ChooseRoute implements ProcessStep {

    private final Routing routing;

    ChooseRoute(Routing routing) {
        this.routing = routing;
    }

    @Override
    public Step step() {
        return Step.CHOOSE_ROUTE;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        return routing.choose(context.caseId(), context.variables());
    }
}
