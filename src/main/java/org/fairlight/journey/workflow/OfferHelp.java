package org.fairlight.journey.workflow;

import java.util.Map;
import org.fairlight.journey.Help;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Part-way through a clock, offers help to whoever holds the task. */
@Component
class OfferHelp implements ProcessStep {

    private final Help help;

    OfferHelp(Help help) {
        this.help = help;
    }

    @Override
    public Step step() {
        return Step.OFFER_HELP;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        help.offer(context.caseId(), context.process());
        return Map.of();
    }
}
