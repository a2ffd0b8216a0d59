package org.fairlight.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Tasks;
import org.fairlight.review.AppreciationAnswers;
import org.fairlight.review.Effect;
import org.fairlight.review.Element;
import org.fairlight.review.Factor;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

@FairlightTest
class ReviewDesksTests extends SpringBrowserlessTest {

    private static final Story CONCERN = new Story("We waited", null, "Say how long it takes");
    private static final Story BOTH = new Story("We waited", "The nurse sat with him", "Say how long it takes");

    @Autowired
    Traces trace;

    @Autowired
    Tasks tasks;

    @Autowired
    ObjectProvider<ClinicianReviewDesk> reviews;

    @Autowired
    ObjectProvider<AppreciationDesk> appreciations;

    @Test
    void eachOfTheSixElementsHasTwoSides() {
        desk(CONCERN, Traces.EVERYTHING);

        assertThat($(FactorRow.class).all()).hasSize(Element.values().length);
        assertThat($(Checkbox.class).all().stream()
                        .filter(tick -> Effect.HELPED.title().equals(tick.getLabel())))
                .hasSize(Element.values().length);
    }

    @Test
    void whatIsTickedAndToldIsRead() {
        ClinicianReviewDesk desk = desk(CONCERN, Traces.EVERYTHING);
        AtomicInteger changes = new AtomicInteger();
        desk.whenChanged(changes::incrementAndGet);

        test(tick(Element.TOOLS, Effect.HINDERED)).click();
        test(area("What hindered?")).setValue("The screen faces the wall");
        test(area("Learning point 1")).setValue("Turn the screen");
        test(button("Add another")).click();
        test(area("Learning point 2")).setValue("Say a number");

        assertThat(desk.read().factors())
                .containsExactly(new Factor(Element.TOOLS, Effect.HINDERED, "The screen faces the wall"));
        assertThat(desk.read().points()).containsExactly("Turn the screen", "Say a number");
        assertThat(changes).as("the desk saves what changed").hasValueGreaterThanOrEqualTo(4);
    }

    @Test
    void factorsAndPointsTypedBeforeTheSessionRanOutAreThereAgain() {
        ClinicianReviewDesk desk = desk(CONCERN, Traces.EVERYTHING);
        test(area("Learning point 1")).setValue("Turn the screen");

        desk.typeAgain(Map.of(
                "points.1", "Say a number",
                "points.x", "No number",
                "factors.TOOLS.HINDERED.note", "The screen faces the wall",
                "factors.TASKS.HELPED", "true"));

        assertThat(desk.read().points()).containsExactly("Turn the screen", "Say a number");
        assertThat(desk.read().factors())
                .containsExactlyInAnyOrder(
                        new Factor(Element.TOOLS, Effect.HINDERED, "The screen faces the wall"),
                        new Factor(Element.TASKS, Effect.HELPED, ""));
        assertThat(area("Learning point 2").getElement().getAttribute("data-keep"))
                .isEqualTo("points.1");
    }

    @Test
    void aDraftComesBackWhole() {
        ClinicianReviewDesk desk = desk(BOTH, Traces.EVERYTHING);
        ReviewAnswers draft = new ReviewAnswers(
                List.of(
                        new Factor(Element.TASKS, Effect.HELPED, "Time"),
                        new Factor(Element.TASKS, Effect.HINDERED, "Too many at once")),
                List.of("One", "Two"),
                "A chair",
                Outcome.BOTH,
                true,
                false,
                false,
                true);

        desk.show(task(), draft);

        assertThat(desk.read()).isEqualTo(draft);
    }

    @Test
    void reCreationIsAskedOnlyWhereThereIsPraise() {
        desk(CONCERN, Traces.EVERYTHING);
        assertThat(headings()).doesNotContain("What was good");
    }

    @Test
    void reCreationIsAskedOfPraise() {
        desk(BOTH, Traces.EVERYTHING);
        assertThat(headings()).contains("What was good");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theFactsAreAskedWhenADiscussionIsWished() {
        desk(CONCERN, EnumSet.complementOf(EnumSet.of(Purpose.REFLECTIVE_DISCUSSION)));
        assertThat(labels()).doesNotContain("It touched people’s feelings");

        ((RadioButtonGroup<Outcome>) $(RadioButtonGroup.class).single()).setValue(Outcome.DISCUSS);

        assertThat(labels()).contains("It touched people’s feelings");
        assertThat(page()).contains("has not said yes to a discussion");
    }

    @Test
    void wordsAboutAPersonBringAGentleHint() {
        desk(CONCERN, Traces.EVERYTHING);
        String hint = "about the system rather than a person";

        test(area("Learning point 1")).setValue("[member of staff 1] should hurry");
        assertThat(visibleTexts()).anyMatch(text -> text.contains(hint));
        test(area("Learning point 1")).setValue("One person cannot answer three phones");
        assertThat(visibleTexts()).noneMatch(text -> text.contains(hint));
    }

    @Test
    void aProblemStandsAtItsStep() {
        ClinicianReviewDesk desk = desk(CONCERN, Traces.EVERYTHING);

        desk.point(Map.of("points", "Write one down.", "outcome", "Choose."));

        assertThat($(RadioButtonGroup.class).single().isInvalid()).isTrue();
        assertThat($(org.fairlight.shared.ui.PointsField.class).single().getErrorMessage())
                .isEqualTo("Write one down.");
    }

    @Test
    void theDeskOffersMaskedThanksToPassOn() {
        UUID story = trace.share(new Story(null, "Two kind people and a blanket", null), Traces.EVERYTHING)
                .feedbackId();
        String task = trace.task(story, Form.SHARE_APPRECIATION);
        trace.signIn(trace.person("Carys"));
        AppreciationDesk desk = appreciations.getObject();
        UI.getCurrent().add(desk);
        AppreciationAnswers begun = tasks.answers(task);

        desk.show(
                new TaskInHand(
                        task,
                        story,
                        Form.SHARE_APPRECIATION,
                        trace.person("Carys").id()),
                begun);

        assertThat(desk.read().thanks()).isEqualTo("Two kind people and a blanket");
        assertThat(page()).contains("nobody is counted or ranked");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aWholeReviewIsHandedInAtTheDesk() {
        UUID story = trace.share(CONCERN, Traces.EVERYTHING).feedbackId();
        trace.signIn(trace.person("Bram"));
        UI.getCurrent().navigate("desk/" + trace.task(story, Form.CLINICIAN_REVIEW));

        test(area("Learning point 1")).setValue("Say a number");
        test(button("Finish the review")).click();
        assertThat($(RadioButtonGroup.class).single().isInvalid()).isTrue();
        ((RadioButtonGroup<Outcome>) $(RadioButtonGroup.class).single()).setValue(Outcome.REPLY);
        test(button("Finish the review")).click();

        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
    }

    private UUID story;

    private ClinicianReviewDesk desk(Story told, Set<Purpose> given) {
        story = trace.share(told, given).feedbackId();
        trace.signIn(trace.person("Bram"));
        ClinicianReviewDesk desk = reviews.getObject();
        UI.getCurrent().add(desk);
        desk.show(task(), ReviewAnswers.NOTHING_YET);
        return desk;
    }

    private TaskInHand task() {
        return new TaskInHand(
                "task", story, Form.CLINICIAN_REVIEW, trace.person("Bram").id());
    }

    private Checkbox tick(Element element, Effect effect) {
        FactorRow row = $(FactorRow.class).all().get(element.ordinal());
        return $(Checkbox.class, row).all().get(effect.ordinal());
    }

    private TextArea area(String label) {
        return $(TextArea.class).withPropertyValue(TextArea::getLabel, label).single();
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private List<String> headings() {
        return $(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> labels() {
        return $(Checkbox.class).all().stream().map(Checkbox::getLabel).toList();
    }

    private List<String> visibleTexts() {
        return $(org.fairlight.shared.ui.Notice.class).all().stream()
                .map(Component::getElement)
                .map(com.vaadin.flow.dom.Element::getTextRecursively)
                .toList();
    }

    private static String page() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
