package org.fairlight.journey.workflow;

import java.util.Map;
import org.fairlight.feedback.Replies;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Puts the approved reply on the tracking page. */
@Component
class SendReply implements ProcessStep {

    private final Replies replies;

    SendReply(Replies replies) {
        this.replies = replies;
    }

    @Override
    public Step step() {
        return Step.SEND_REPLY;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        replies.send(context.caseId());
        return Map.of();
    }
}
