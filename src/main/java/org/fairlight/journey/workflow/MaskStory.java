package org.fairlight.journey.workflow;

import java.util.Map;
import org.fairlight.feedback.Stories;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Hides names before anybody may read. */
@Component
class MaskStory implements ProcessStep {

    private final Stories stories;

    MaskStory(Stories stories) {
        this.stories = stories;
    }

    @Override
    public Step step() {
        return Step.MASK_STORY;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        stories.mask(context.caseId());
        return Map.of();
    }
}
