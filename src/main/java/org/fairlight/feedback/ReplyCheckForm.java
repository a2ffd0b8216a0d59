package org.fairlight.feedback;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskForm;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A second person reads the reply before it goes: it is sent, or it goes back with a wish. */
@Service
@Transactional
class ReplyCheckForm implements TaskForm<ReplyCheck> {

    private final Replies replies;

    ReplyCheckForm(Replies replies) {
        this.replies = replies;
    }

    @Override
    public Form form() {
        return Form.APPROVE_REPLY;
    }

    @Override
    public Class<ReplyCheck> answersType() {
        return ReplyCheck.class;
    }

    @Override
    public ReplyCheck begin(TaskInHand task) {
        return new ReplyCheck(null, null);
    }

    @Override
    public Map<Variable, Object> handIn(TaskInHand task, ReplyCheck answers) {
        boolean asks = answers.verdict() == ReplyVerdict.ASK_FOR_CHANGE;
        UnfinishedAnswers.check()
                .that(answers.verdict() != null, "verdict", "Choose whether it can be sent.")
                .that(
                        !asks || (answers.wish() != null && !answers.wish().isBlank()),
                        "wish",
                        "Write what you would like changed, so that the writer can help.")
                .done();
        if (asks) {
            replies.askForChange(task.caseId(), requireNonNull(answers.wish()).strip());
        } else {
            replies.approve(task.caseId());
        }
        return Map.of(Variable.REPLY_APPROVED, !asks);
    }
}
