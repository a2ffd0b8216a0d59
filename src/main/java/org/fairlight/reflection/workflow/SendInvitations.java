package org.fairlight.reflection.workflow;

import java.util.Map;
import org.fairlight.reflection.Discussions;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Sends the invitations of a planned discussion. */
@Component
class SendInvitations implements ProcessStep {

    private final Discussions discussions;

    SendInvitations(Discussions discussions) {
        this.discussions = discussions;
    }

    @Override
    public Step step() {
        return Step.SEND_INVITATIONS;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        discussions.invite(context.caseId());
        return Map.of();
    }
}
