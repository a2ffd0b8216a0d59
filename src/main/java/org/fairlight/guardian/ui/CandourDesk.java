package org.fairlight.guardian.ui;

import static org.fairlight.guardian.ui.Fields.orEmpty;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.fairlight.guardian.CandourAnswers;
import org.fairlight.shared.ui.FieldsDeskForm;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.springframework.context.annotation.Scope;

/** Being open with the person: the conversation and the letter, or what was tried. */
@SpringComponent
@Scope("prototype")
class CandourDesk extends FieldsDeskForm<CandourAnswers> {

    private final RadioButtonGroup<Boolean> reached = new RadioButtonGroup<>("Could you speak with the person?");
    private final DatePicker spokenOn = Fields.pastDay("When did you speak, face to face if you could?");
    private final TextField spokenBy = new TextField("Who spoke with them?");
    private final Checkbox apologised = new Checkbox("We told them all we know, and said sorry");
    private final DatePicker writtenOn = Fields.pastDay("When was the letter sent that says the same?");
    private final TextArea attempts =
            Fields.area("What did you try, and when?", "Phone, letter, through somebody close.");
    private final Div spoken = new Div();

    CandourDesk() {
        Paragraph help = new Paragraph("Tell them what happened, what is being looked into and how they can be "
                + "supported. Saying sorry is always right and admits nothing.");
        help.addClassName("fl-hint");
        reached.setItems(true, false);
        reached.setItemLabelGenerator(yes -> yes ? "Yes" : "Not reached, or they did not wish to talk");
        reached.addValueChangeListener(change -> ask());
        spokenBy.setHelperText("A role, such as “consultant with the ward manager”.");
        spoken.addClassName("fl-fields");
        spoken.add(
                named("spokenOn", spokenOn),
                named("spokenBy", spokenBy),
                named("apologised", apologised),
                named("writtenOn", writtenOn));
        getContent().addClassName("fl-fields");
        getContent().add(help, named("reached", reached), spoken, named("attempts", attempts));
        ask();
    }

    @Override
    public Form form() {
        return Form.GUARDIAN_CANDOUR;
    }

    @Override
    public void show(TaskInHand task, CandourAnswers answers) {
        reached.setValue(answers.reached());
        spokenOn.setValue(answers.spokenOn());
        spokenBy.setValue(orEmpty(answers.spokenBy()));
        apologised.setValue(answers.apologised());
        writtenOn.setValue(answers.writtenOn());
        attempts.setValue(orEmpty(answers.attempts()));
    }

    @Override
    public CandourAnswers read() {
        return new CandourAnswers(
                reached.getValue(),
                spokenOn.getValue(),
                spokenBy.getValue(),
                apologised.getValue(),
                writtenOn.getValue(),
                attempts.getValue());
    }

    @Override
    public String mainAction() {
        return "Keep this and go on";
    }

    private void ask() {
        spoken.setVisible(Boolean.TRUE.equals(reached.getValue()));
        attempts.setVisible(Boolean.FALSE.equals(reached.getValue()));
    }
}
