package org.fairlight.journey.workflow;

import java.util.Map;
import org.fairlight.feedback.Stories;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Closes an item; nothing is deleted. */
@Component
class CloseItem implements ProcessStep {

    private final Stories stories;

    CloseItem(Stories stories) {
        this.stories = stories;
    }

    @Override
    public Step step() {
        return Step.CLOSE_ITEM;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        stories.close(context.caseId());
        return Map.of();
    }
}
