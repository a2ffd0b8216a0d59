package org.fairlight.journey.workflow;

import java.util.Map;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** The person told us whether they felt heard; nothing else is needed of the process. */
@Component
class NotePersonReplied implements ProcessStep {

    @Override
    public Step step() {
        return Step.NOTE_PERSON_REPLIED;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        return Map.of();
    }
}
