package org.fairlight.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.fairlight.reflection.BoardQuestion;
import org.fairlight.reflection.DiscussionRecord;
import org.fairlight.reflection.NextStep;
import org.fairlight.shared.ui.FieldsDeskForm;
import org.fairlight.shared.ui.PointsField;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** Writing down a discussion: the four questions, what leaves the room, what follows. */
@SpringComponent
@Scope("prototype")
class DiscussionRecordDesk extends FieldsDeskForm<DiscussionRecord> {

    private final TextArea expected = area("expected", BoardQuestion.EXPECTED);
    private final TextArea happened = area("happened", BoardQuestion.HAPPENED);
    private final TextArea difference = area("difference", BoardQuestion.DIFFERENCE);
    private final TextArea learned = area("learned", BoardQuestion.LEARNED);
    private final PointsField points =
            named("points", new PointsField("", "Add another", number -> "Learning point " + number));
    private final RadioButtonGroup<NextStep> next =
            named("next", Choices.of("What next?", NextStep::title, NextStep::meaning, NextStep.values()));

    DiscussionRecordDesk() {
        Div questions = new Div(expected, happened, difference, learned);
        questions.addClassName("fl-fields");
        getContent().addClassName("fl-steps");
        getContent()
                .add(
                        new Section(
                                new H2("Four questions"),
                                hint(
                                        "What was on the board is here already. In a round, leave empty what nobody spoke of."),
                                questions),
                        new Section(
                                new H2("What leaves the room"),
                                hint("One sentence each, without names. Only this is read by others."),
                                points),
                        new Section(new H2("After the discussion"), next));
    }

    @Override
    public Form form() {
        return Form.RECORD_DISCUSSION;
    }

    @Override
    public void show(TaskInHand task, DiscussionRecord answers) {
        expected.setValue(words(answers.expected()));
        happened.setValue(words(answers.happened()));
        difference.setValue(words(answers.difference()));
        learned.setValue(words(answers.learned()));
        points.setValue(answers.points());
        next.setValue(answers.next());
    }

    @Override
    public DiscussionRecord read() {
        return new DiscussionRecord(
                expected.getValue(),
                happened.getValue(),
                difference.getValue(),
                learned.getValue(),
                points.getValue(),
                next.getValue());
    }

    @Override
    public String mainAction() {
        return "Finish the record";
    }

    private TextArea area(String name, BoardQuestion question) {
        TextArea field = new TextArea(question.title());
        field.setMinRows(2);
        return named(name, field);
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("fl-hint");
        return hint;
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
