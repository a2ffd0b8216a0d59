package org.fairlight.guardian.ui;

import static org.fairlight.guardian.ui.Fields.orEmpty;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.fairlight.guardian.ClosingAnswers;
import org.fairlight.shared.ui.FieldsDeskForm;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.springframework.context.annotation.Scope;

/** How a guardian's case ends. */
@SpringComponent
@Scope("prototype")
class ClosingDesk extends FieldsDeskForm<ClosingAnswers> {

    private final TextArea done = Fields.area(
            "What was done?",
            "For the people who were hurt first, then for those who worked there. By role, never by name.");
    private final TextField passedTo = new TextField("Which service goes on with it, if any?");

    ClosingDesk() {
        passedTo.setHelperText("Such as “local authority safeguarding” or “occupational health”.");
        getContent().addClassName("fl-fields");
        getContent().add(named("done", done), named("passedTo", passedTo));
    }

    @Override
    public Form form() {
        return Form.GUARDIAN_CLOSE;
    }

    @Override
    public void show(TaskInHand task, ClosingAnswers answers) {
        done.setValue(orEmpty(answers.done()));
        passedTo.setValue(orEmpty(answers.passedTo()));
    }

    @Override
    public ClosingAnswers read() {
        return new ClosingAnswers(done.getValue(), passedTo.getValue().isBlank() ? null : passedTo.getValue());
    }

    @Override
    public String mainAction() {
        return "Close";
    }
}
