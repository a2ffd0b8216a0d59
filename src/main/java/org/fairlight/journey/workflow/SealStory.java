package org.fairlight.journey.workflow;

import java.util.Map;
import org.fairlight.feedback.Stories;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Seals a story its person has taken back. */
@Component
class SealStory implements ProcessStep {

    private final Stories stories;

    SealStory(Stories stories) {
        this.stories = stories;
    }

    @Override
    public Step step() {
        return Step.SEAL_STORY;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        stories.seal(context.caseId());
        return Map.of();
    }
}
