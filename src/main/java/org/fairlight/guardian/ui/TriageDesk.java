package org.fairlight.guardian.ui;

import static org.fairlight.guardian.ui.Fields.orEmpty;
import static org.fairlight.guardian.ui.Fields.yesOrNo;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.fairlight.guardian.About;
import org.fairlight.guardian.TriageAnswers;
import org.fairlight.shared.ui.FieldsDeskForm;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.springframework.context.annotation.Scope;

/** The guardian's first look, beginning with the people who are hurt. The order follows the idea of the being-fair tool. */
@SpringComponent
@Scope("prototype")
class TriageDesk extends FieldsDeskForm<TriageAnswers> {

    private final TextArea hurt = Fields.area(
            "Who has been hurt, or might be?", "Patients, families and colleagues alike. By role, never by name.");
    private final TextArea needs = Fields.area("What do they need now?", "Ask them where you can.");
    private final TextArea responsible =
            Fields.area("Whose task is it to see that they get it?", "A role or a service.");
    private final CheckboxGroup<About> about = new CheckboxGroup<>("What is it about?");
    private final RadioButtonGroup<Boolean> candour = yesOrNo(
            "Do we owe the person openness about harm that happened?",
            "Moderate harm or worse, or distress that lasts: whoever may have caused it, and whatever the reason.");

    TriageDesk() {
        about.setItems(About.values());
        about.setItemLabelGenerator(About::title);
        about.setHelperText(
                "Care works through systems: begin there, and look at one person only where facts ask for it.");
        getContent().addClassName("fl-fields");
        getContent()
                .add(
                        new H2("People first"),
                        named("hurt", hurt),
                        named("needs", needs),
                        named("responsible", responsible),
                        new H2("What kind of concern"),
                        named("about", about),
                        named("candourOwed", candour));
    }

    @Override
    public Form form() {
        return Form.GUARDIAN_TRIAGE;
    }

    @Override
    public void show(TaskInHand task, TriageAnswers answers) {
        hurt.setValue(orEmpty(answers.hurt()));
        needs.setValue(orEmpty(answers.needs()));
        responsible.setValue(orEmpty(answers.responsible()));
        about.setValue(answers.about());
        candour.setValue(answers.candourOwed());
    }

    @Override
    public TriageAnswers read() {
        return new TriageAnswers(
                about.getValue(), hurt.getValue(), needs.getValue(), responsible.getValue(), candour.getValue());
    }

    @Override
    public String mainAction() {
        return "Finish the first look";
    }
}
