package org.fairlight.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.regex.Pattern;
import org.fairlight.consent.Purpose;
import org.fairlight.journey.CaseFiles;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.review.ReviewForm;
import org.fairlight.shared.ui.FieldsDeskForm;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PointsField;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.springframework.context.annotation.Scope;

/** The review in four short steps: the system first, the learning, re-creation for praise, what next. */
@SpringComponent
@Scope("prototype")
class ClinicianReviewDesk extends FieldsDeskForm<ReviewAnswers> {

    private static final Pattern ABOUT_A_PERSON =
            Pattern.compile("(?i)\\[[^]]{1,40}]\\s+(should|must|ought|needs? to)");

    private final transient ReviewForm review;
    private final transient CaseFiles files;
    private final FactorsField factors = named("factors", new FactorsField());
    private final PointsField points =
            named("points", new PointsField("", "Add another", number -> "Learning point " + number));
    private final Notice aboutTheSystem = Notice.info(
            "Could you say this about the system rather than a person? What made it hard, or easy, for anybody?");
    private final TextArea recreate =
            named("recreate", new TextArea("What made this possible, and how could it be re-created?"));
    private final RadioButtonGroup<Outcome> outcome =
            named("outcome", new RadioButtonGroup<>("What would help most now?"));
    private final Checkbox teamAvailable = named("teamAvailable", new Checkbox("The team is here and free now"));
    private final Checkbox widerTeam = named("widerTeam", new Checkbox("Other teams need to be there"));
    private final Checkbox manyEvents = named("manyEvents", new Checkbox("It is one of several alike"));
    private final Checkbox emotional = named("emotional", new Checkbox("It touched people’s feelings"));
    private final Notice noDiscussion = Notice.info(
            "The person has not said yes to a discussion. Unless they change their " + "mind, it goes on without one.");
    private final Section discussion = new Section();
    private final Section recreation = new Section();

    ClinicianReviewDesk(ReviewForm review, CaseFiles files) {
        this.review = review;
        this.files = files;
        getContent().addClassName("fl-steps");
        getContent().add(system(), learning(), recreation, next());
        recreation.add(heading("What was good"), recreate);
        recreate.setMinRows(3);
        recreate.setHelperText(
                "Ask a colleague of the team if you can. Think of what was in place, not of who was kind.");
        points.addValueChangeListener(change -> hint());
        outcome.addValueChangeListener(change -> askAboutDiscussion());
        hint();
        askAboutDiscussion();
    }

    @Override
    public Form form() {
        return Form.CLINICIAN_REVIEW;
    }

    @Override
    public void show(TaskInHand task, ReviewAnswers answers) {
        recreation.setVisible(review.bringsPraise(task.caseId()));
        noDiscussion.setVisible(!files.allows(task.caseId(), Purpose.REFLECTIVE_DISCUSSION));
        factors.setValue(answers.factors());
        points.setValue(answers.points());
        recreate.setValue(answers.recreate() == null ? "" : answers.recreate());
        outcome.setValue(answers.outcome());
        teamAvailable.setValue(answers.teamAvailable());
        widerTeam.setValue(answers.widerTeam());
        manyEvents.setValue(answers.manyEvents());
        emotional.setValue(answers.emotional());
    }

    @Override
    public ReviewAnswers read() {
        return new ReviewAnswers(
                factors.getValue(),
                points.getValue(),
                recreate.getValue(),
                outcome.getValue(),
                teamAvailable.getValue(),
                widerTeam.getValue(),
                manyEvents.getValue(),
                emotional.getValue());
    }

    @Override
    public String mainAction() {
        return "Finish the review";
    }

    private Section system() {
        return new Section(
                heading("What helped and what hindered"),
                explained(
                        "Look at the system around the people. You see the words with names hidden, and so does everybody after you."),
                factors);
    }

    private Section learning() {
        return new Section(
                heading("What can be learned"),
                explained(
                        "One sentence each, for colleagues who were not there. The person who spoke may read them in our reply."),
                points,
                aboutTheSystem);
    }

    private Section next() {
        outcome.setItems(Outcome.values());
        outcome.setRenderer(new ComponentRenderer<>(ClinicianReviewDesk::explained));
        outcome.addClassName("fl-choices");
        Div facts = new Div(teamAvailable, widerTeam, manyEvents, emotional);
        facts.addClassName("fl-ticks");
        facts.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", "For the discussion: what is true?");
        discussion.add(
                new H3("For the discussion: what is true?"),
                explained("This suggests the kind of discussion. Leave off what you do not know."),
                facts,
                noDiscussion);
        return new Section(heading("What next"), outcome, discussion);
    }

    private void hint() {
        aboutTheSystem.setVisible(points.getValue().stream()
                .anyMatch(point -> ABOUT_A_PERSON.matcher(point).find()));
    }

    private void askAboutDiscussion() {
        discussion.setVisible(outcome.getValue() != null && outcome.getValue().needsDiscussion());
    }

    private static Div explained(Outcome outcome) {
        Span title = new Span(outcome.title());
        Span meaning = new Span(outcome.meaning());
        meaning.addClassName("fl-choice-meaning");
        Div both = new Div(title, meaning);
        both.addClassName("fl-choice");
        return both;
    }

    private static Paragraph explained(String sentence) {
        Paragraph hint = new Paragraph(sentence);
        hint.addClassName("fl-hint");
        return hint;
    }

    private static H2 heading(String text) {
        return new H2(text);
    }
}
