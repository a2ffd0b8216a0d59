package org.fairlight.journey.ui.track;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.reflection.DiscussionKind;
import org.fairlight.reflection.DiscussionPlan;
import org.fairlight.reflection.DiscussionRecord;
import org.fairlight.reflection.NextStep;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FairlightTest
@ViewPackages(packages = "org.fairlight.journey.ui.track")
class InvitationTests extends SpringBrowserlessTest {

    private static final String HEADING = "You are invited to talk about it";
    private static final String YES = "I would like to come";
    private static final String NO = "No, thank you";

    @Autowired
    Traces trace;

    private Receipt receipt;

    @BeforeEach
    void invite() {
        receipt = trace.share(new Story("We waited six hours", null, "Tell us how long it takes"), Traces.EVERYTHING);
        trace.handIn(
                trace.person("Bram"),
                receipt.feedbackId(),
                Form.CLINICIAN_REVIEW,
                new ReviewAnswers(List.of(), List.of("A board"), null, Outcome.DISCUSS, false, false, false, false));
        trace.handIn(
                trace.person("Carys"),
                receipt.feedbackId(),
                Form.PLAN_DISCUSSION,
                new DiscussionPlan(
                        DiscussionKind.SCHWARTZ_ROUND,
                        LocalDateTime.now().plusDays(3),
                        "The garden room",
                        Set.of(trace.person("Ines").id()),
                        true));
        navigate(TrackView.class);
        test($(TextField.class).single()).setValue(receipt.code().inGroups());
        press("Show my story");
    }

    @Test
    void theInvitationIsTheFirstPartOfThePage() {
        assertThat($(H2.class).all().getFirst().getText()).isEqualTo(HEADING);
        assertThat(page())
                .contains("A quiet hour in which people say how it felt", "The garden room", "Nobody has to come")
                .doesNotContain("Schwartz", "You told us that");
        assertThat(isChosen(YES)).isFalse();
        assertThat(isChosen(NO)).isFalse();
    }

    @Test
    void anAnswerIsShownAndCanBeChanged() {
        press(YES);
        assertThat(page()).contains("You told us that you would like to come", "If you change your mind");
        assertThat(isChosen(YES)).isTrue();

        press(NO);
        assertThat(page())
                .contains("You told us that you would rather not come")
                .doesNotContain("you would like to come.");
        assertThat(isChosen(NO)).isTrue();
        assertThat(isChosen(YES)).isFalse();

        navigate(TrackView.class);
        assertThat(isChosen(NO)).isTrue();
    }

    @Test
    void answeringKeepsWhatIsBeingTyped() {
        TextArea box = $(TextArea.class).single();
        test(box).setValue("Is there a lift?");

        press(YES);

        assertThat($(TextArea.class).single()).isSameAs(box);
        assertThat(box.getValue()).isEqualTo("Is there a lift?");
    }

    @Test
    void sayingNoToDiscussionsTakesTheInvitationOffThePage() {
        press(YES);

        test($(Checkbox.class).all().stream()
                        .filter(tick -> tick.getAriaLabel()
                                .filter("Yes: Use it in a discussion"::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(page()).doesNotContain(HEADING).contains("The discussion was called off, as you chose");
        assertThat($(Button.class).withText(YES).exists()).isFalse();
    }

    @Test
    void anAnswerThatComesTooLateShowsThePageAsItIsNow() {
        trace.handIn(
                trace.person("Carys"),
                receipt.feedbackId(),
                Form.RECORD_DISCUSSION,
                new DiscussionRecord("", "", "", "", List.of("A number helps"), NextStep.REPLY));

        press(YES);

        assertThat(page()).doesNotContain(HEADING).contains("The team talked about it");
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private boolean isChosen(String text) {
        Button button = $(Button.class).withText(text).single();
        return Boolean.parseBoolean(button.getElement().getAttribute("aria-pressed"));
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
