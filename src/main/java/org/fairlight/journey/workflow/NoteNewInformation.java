package org.fairlight.journey.workflow;

import java.util.Map;
import org.fairlight.journey.Help;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Tells whoever holds the story that the person added something. */
@Component
class NoteNewInformation implements ProcessStep {

    private final Help help;

    NoteNewInformation(Help help) {
        this.help = help;
    }

    @Override
    public Step step() {
        return Step.NOTE_NEW_INFORMATION;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        help.tellOfNews(context.caseId());
        return Map.of();
    }
}
