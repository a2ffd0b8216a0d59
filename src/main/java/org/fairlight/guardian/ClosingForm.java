package org.fairlight.guardian;

import static org.fairlight.guardian.Filled.isFilled;

import java.util.Map;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskForm;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Service;

/** The end of a case: what was done, and which service goes on with it. */
@Service
class ClosingForm implements TaskForm<ClosingAnswers> {

    private final GuardianRoom room;

    ClosingForm(GuardianRoom room) {
        this.room = room;
    }

    @Override
    public Form form() {
        return Form.GUARDIAN_CLOSE;
    }

    @Override
    public Class<ClosingAnswers> answersType() {
        return ClosingAnswers.class;
    }

    @Override
    public ClosingAnswers begin(TaskInHand task) {
        return new ClosingAnswers(null, null);
    }

    @Override
    public Map<Variable, Object> handIn(TaskInHand task, ClosingAnswers answers) {
        UnfinishedAnswers.check()
                .that(isFilled(answers.done()), "done", "Write what was done. “Nothing was needed” is an answer.")
                .done();
        room.wasDone(task.caseId(), answers);
        return Map.of();
    }
}
