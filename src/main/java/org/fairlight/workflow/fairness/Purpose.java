package org.fairlight.workflow.fairness;

import static org.fairlight.workflow.Form.APPROVE_REPLY;
import static org.fairlight.workflow.Form.CLINICIAN_REVIEW;
import static org.fairlight.workflow.Form.DRAFT_REPLY;
import static org.fairlight.workflow.Form.PLAN_DISCUSSION;
import static org.fairlight.workflow.Form.PLAN_IMPROVEMENT;
import static org.fairlight.workflow.Form.PRIVACY_CHECK;
import static org.fairlight.workflow.Form.RECORD_DISCUSSION;
import static org.fairlight.workflow.Form.SHARE_APPRECIATION;
import static org.fairlight.workflow.Form.STUDY_IMPROVEMENT;
import static org.fairlight.workflow.Step.CHOOSE_ROUTE;
import static org.fairlight.workflow.Step.SEND_INVITATIONS;
import static org.fairlight.workflow.Step.SEND_REPLY;
import static org.fairlight.workflow.Step.SHARE_THANKS;

import java.util.Set;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.Variable;
import org.w3c.dom.Element;

/**
 * What a story is used for, which steps do so, and the yes it needs: the choices are looked up by {@link Step#READ_CONSENT}, and
 * a way is taken only where a condition holds that the answer was yes.
 */
enum Purpose {
    HANDLE(
            "reading it and replying",
            Variable.MAY_HANDLE,
            Fact.HANDLING_ASKED,
            Fact.MAY_HANDLE,
            Set.of(
                    PRIVACY_CHECK,
                    CLINICIAN_REVIEW,
                    SHARE_APPRECIATION,
                    PLAN_IMPROVEMENT,
                    STUDY_IMPROVEMENT,
                    DRAFT_REPLY,
                    APPROVE_REPLY,
                    PLAN_DISCUSSION,
                    RECORD_DISCUSSION),
            Set.of(CHOOSE_ROUTE, SHARE_THANKS, SEND_REPLY, SEND_INVITATIONS)),
    DISCUSS(
            "talking about it in a discussion",
            Variable.MAY_DISCUSS,
            Fact.DISCUSSING_ASKED,
            Fact.MAY_DISCUSS,
            Set.of(PLAN_DISCUSSION, RECORD_DISCUSSION),
            Set.of(SEND_INVITATIONS));

    private final String words;
    private final Variable answer;
    private final Fact asked;
    private final Fact allowed;
    private final Set<Form> forms;
    private final Set<Step> steps;

    Purpose(String words, Variable answer, Fact asked, Fact allowed, Set<Form> forms, Set<Step> steps) {
        this.words = words;
        this.answer = answer;
        this.asked = asked;
        this.allowed = allowed;
        this.forms = forms;
        this.steps = steps;
    }

    String words() {
        return words;
    }

    /** The variable that a condition must ask for. */
    String answer() {
        return answer.id();
    }

    Fact asked() {
        return asked;
    }

    Fact allowed() {
        return allowed;
    }

    boolean isServedBy(Element element) {
        return Drawing.form(element).filter(this::isServedBy).isPresent()
                || Drawing.step(element).filter(this::isServedBy).isPresent();
    }

    boolean isServedBy(Form form) {
        return forms.contains(form);
    }

    boolean isServedBy(Step step) {
        return steps.contains(step);
    }
}
