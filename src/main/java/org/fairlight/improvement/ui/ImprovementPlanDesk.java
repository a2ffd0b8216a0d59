package org.fairlight.improvement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.fairlight.improvement.ImprovementFile;
import org.fairlight.improvement.ImprovementPlan;
import org.fairlight.improvement.Improvements;
import org.fairlight.shared.ui.FieldsDeskForm;
import org.fairlight.shared.ui.Notice;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** Planning a small test of change by the three questions of the Model for Improvement. */
@SpringComponent
@Scope("prototype")
class ImprovementPlanDesk extends FieldsDeskForm<ImprovementPlan> {

    private final transient Improvements improvements;
    private final Div before = new Div();
    private final TextArea aim = area("aim", "What are we trying to achieve?", "For whom, by how much, by when.");
    private final TextArea change =
            area("change", "What will be different?", "Plain words: the person who spoke reads this sentence.");
    private final StrengthField kind = named("kind", new StrengthField());
    private final TextArea measure = area(
            "measure", "How will we know that it is better?", "Something you can count or ask a few times a week.");
    private final ComboBox<Improvements.Owner> owner = named("owner", new ComboBox<>("Who looks after it?"));
    private final TextArea prediction = area(
            "prediction",
            "What do we believe will happen?",
            "Write it down before you try; the gap is where learning is.");
    private final TextArea plan =
            area("plan", "Who tries what, where and when?", "As small as possible: one ward, one day.");

    ImprovementPlanDesk(Improvements improvements) {
        this.improvements = improvements;
        owner.setItemLabelGenerator(Improvements.Owner::name);
        getContent().addClassName("fl-steps");
        getContent()
                .add(
                        before,
                        step("The aim", aim),
                        step("The change", change, kind),
                        step("The measure", measure, owner),
                        step("The first small test", prediction, plan));
    }

    @Override
    public Form form() {
        return Form.PLAN_IMPROVEMENT;
    }

    @Override
    public void show(TaskInHand task, ImprovementPlan answers) {
        before.removeAll();
        improvements.ofStory(task.caseId()).ifPresent(this::tellOfLastCycle);
        List<Improvements.Owner> owners = improvements.owners();
        owner.setItems(owners);
        aim.setValue(words(answers.aim()));
        change.setValue(words(answers.change()));
        kind.setValue(answers.kind());
        measure.setValue(words(answers.measure()));
        owner.setValue(owners.stream()
                .filter(one -> one.id().equals(answers.owner()))
                .findFirst()
                .orElse(null));
        prediction.setValue(words(answers.prediction()));
        plan.setValue(words(answers.plan()));
    }

    @Override
    public ImprovementPlan read() {
        return new ImprovementPlan(
                aim.getValue(),
                change.getValue(),
                kind.getValue(),
                measure.getValue(),
                owner.getValue() == null ? null : owner.getValue().id(),
                prediction.getValue(),
                plan.getValue());
    }

    @Override
    public String mainAction() {
        return "Start the test";
    }

    private void tellOfLastCycle(ImprovementFile file) {
        ImprovementFile.Cycle last = file.lastCycle();
        before.add(Notice.info("This is cycle " + (last.number() + 1) + ". In the one before we learned: "
                + words(last.learning()) + " Change below what should be different this time."));
    }

    private TextArea area(String name, String label, String help) {
        TextArea field = new TextArea(label);
        field.setHelperText(help);
        field.setMinRows(2);
        return named(name, field);
    }

    private static Section step(String heading, Component... fields) {
        Div all = new Div(fields);
        all.addClassName("fl-fields");
        return new Section(new H2(heading), all);
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
