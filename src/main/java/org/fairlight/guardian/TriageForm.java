package org.fairlight.guardian;

import static org.fairlight.guardian.Filled.isFilled;

import java.util.Map;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskForm;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Service;

/** The first look: the people who are hurt come before any question about anybody else. */
@Service
class TriageForm implements TaskForm<TriageAnswers> {

    private final GuardianRoom room;

    TriageForm(GuardianRoom room) {
        this.room = room;
    }

    @Override
    public Form form() {
        return Form.GUARDIAN_TRIAGE;
    }

    @Override
    public Class<TriageAnswers> answersType() {
        return TriageAnswers.class;
    }

    @Override
    public TriageAnswers begin(TaskInHand task) {
        return new TriageAnswers(room.worries(task.caseId()), null, null, null, null);
    }

    @Override
    public Map<Variable, Object> handIn(TaskInHand task, TriageAnswers answers) {
        UnfinishedAnswers.check()
                .that(
                        isFilled(answers.hurt()),
                        "hurt",
                        "Write who is hurt, by role. “Nobody that we know of” is an answer.")
                .that(isFilled(answers.needs()), "needs", "Write what they need now.")
                .that(isFilled(answers.responsible()), "responsible", "Write which role or service will see to it.")
                .that(!answers.about().isEmpty(), "about", "Choose at least one.")
                .that(answers.candourOwed() != null, "candourOwed", "Choose yes or no.")
                .done();
        room.assess(task.caseId(), answers);
        return Map.of(Variable.DUTY_OF_CANDOUR, answers.candourOwed());
    }
}
