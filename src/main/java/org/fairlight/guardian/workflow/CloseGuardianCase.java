package org.fairlight.guardian.workflow;

import java.util.Map;
import org.fairlight.guardian.GuardianRoom;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Component;

/** Closes a guardian's case. */
@Component
class CloseGuardianCase implements ProcessStep {

    private final GuardianRoom room;

    CloseGuardianCase(GuardianRoom room) {
        this.room = room;
    }

    @Override
    public Step step() {
        return Step.CLOSE_GUARDIAN_CASE;
    }

    @Override
    public Map<Variable, Object> run(StepContext context) {
        room.close(context.caseId());
        return Map.of();
    }
}
