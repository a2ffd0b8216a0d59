package org.fairlight.guardian;

import static org.fairlight.guardian.Filled.isFilled;

import java.util.Map;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskForm;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Service;

/** Being open with the person: spoken with, apologised to, written to; or an honest note of what was tried. */
@Service
class CandourForm implements TaskForm<CandourAnswers> {

    private final GuardianRoom room;

    CandourForm(GuardianRoom room) {
        this.room = room;
    }

    @Override
    public Form form() {
        return Form.GUARDIAN_CANDOUR;
    }

    @Override
    public Class<CandourAnswers> answersType() {
        return CandourAnswers.class;
    }

    @Override
    public CandourAnswers begin(TaskInHand task) {
        return new CandourAnswers(null, null, null, false, null, null);
    }

    @Override
    public Map<Variable, Object> handIn(TaskInHand task, CandourAnswers answers) {
        check(answers).done();
        room.spokeWithThePerson(task.caseId(), answers);
        return Map.of();
    }

    private static UnfinishedAnswers.Check check(CandourAnswers answers) {
        UnfinishedAnswers.Check check = UnfinishedAnswers.check();
        if (answers.reached() == null) {
            return check.that(false, "reached", "Choose whether you could speak with the person.");
        }
        if (!answers.reached()) {
            return check.that(isFilled(answers.attempts()), "attempts", "Write what was tried, and when.");
        }
        return check.that(answers.spokenOn() != null, "spokenOn", "Give the day of the conversation.")
                .that(isFilled(answers.spokenBy()), "spokenBy", "Give the role of whoever spoke with them.")
                .that(answers.apologised(), "apologised", "The conversation is complete when somebody has said sorry.")
                .that(answers.writtenOn() != null, "writtenOn", "Give the day the letter was sent.")
                .that(isInOrder(answers), "writtenOn", "The letter follows the conversation, so it cannot be earlier.");
    }

    private static boolean isInOrder(CandourAnswers answers) {
        return answers.spokenOn() == null
                || answers.writtenOn() == null
                || !answers.writtenOn().isBefore(answers.spokenOn());
    }
}
