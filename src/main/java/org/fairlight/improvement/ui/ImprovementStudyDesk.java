package org.fairlight.improvement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.fairlight.improvement.CycleDecision;
import org.fairlight.improvement.ImprovementFile;
import org.fairlight.improvement.ImprovementStudy;
import org.fairlight.improvement.Improvements;
import org.fairlight.shared.ui.FieldsDeskForm;
import org.fairlight.shared.ui.SummaryList;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** Studying a small test: the prediction stands beside the result. */
@SpringComponent
@Scope("prototype")
class ImprovementStudyDesk extends FieldsDeskForm<ImprovementStudy> {

    private final transient Improvements improvements;
    private final Div planned = new Div();
    private final TextArea result =
            area("result", "What happened?", "What you counted or heard, and what surprised you.");
    private final TextArea learning =
            area("learning", "What did we learn?", "Plain words: the person who spoke may read this.");
    private final RadioButtonGroup<CycleDecision> decision = named("decision", new RadioButtonGroup<>("What now?"));

    ImprovementStudyDesk(Improvements improvements) {
        this.improvements = improvements;
        decision.setItems(CycleDecision.values());
        decision.setRenderer(new ComponentRenderer<>(ImprovementStudyDesk::explained));
        decision.addClassName("fl-choices");
        Div study = new Div(result, learning);
        study.addClassName("fl-fields");
        getContent().addClassName("fl-steps");
        getContent()
                .add(
                        new Section(new H2("What we planned"), planned),
                        new Section(new H2("What it showed"), study),
                        new Section(new H2("Adopt, adapt or abandon"), decision));
    }

    @Override
    public Form form() {
        return Form.STUDY_IMPROVEMENT;
    }

    @Override
    public void show(TaskInHand task, ImprovementStudy answers) {
        planned.removeAll();
        improvements.ofStory(task.caseId()).ifPresent(file -> planned.add(summary(file)));
        result.setValue(words(answers.result()));
        learning.setValue(words(answers.learning()));
        decision.setValue(answers.decision());
    }

    @Override
    public ImprovementStudy read() {
        return new ImprovementStudy(result.getValue(), learning.getValue(), decision.getValue());
    }

    @Override
    public String mainAction() {
        return "Finish the cycle";
    }

    private static SummaryList summary(ImprovementFile file) {
        SummaryList list = new SummaryList();
        list.addAnswer("Cycle", Integer.toString(file.lastCycle().number()));
        list.addAnswer("The change", file.change());
        list.addAnswer("The measure", file.measure());
        list.addAnswer("What we believed would happen", file.lastCycle().prediction());
        list.addAnswer("The test", file.lastCycle().plan());
        return list;
    }

    private static Div explained(CycleDecision decision) {
        Span meaning = new Span(decision.meaning());
        meaning.addClassName("fl-choice-meaning");
        Div both = new Div(new Span(decision.title()), meaning);
        both.addClassName("fl-choice");
        return both;
    }

    private TextArea area(String name, String label, String help) {
        TextArea field = new TextArea(label);
        field.setHelperText(help);
        field.setMinRows(3);
        return named(name, field);
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
