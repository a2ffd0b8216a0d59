package org.fairlight.journey.workflow;

import java.util.Map;
import org.fairlight.journey.CaseFacts;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Reads what the person allows, and whether a privacy steward has to look first. */
@Component
class ReadConsent implements ProcessStep {

    private final CaseFacts facts;

    ReadConsent(CaseFacts facts) {
        this.facts = facts;
    }

    @Override
    public Step step() {
        return Step.READ_CONSENT;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        return facts.choices(context.caseId());
    }
}
