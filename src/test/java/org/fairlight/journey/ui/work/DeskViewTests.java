package org.fairlight.journey.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Tasks;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.shared.ui.KeptOnDevice;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FairlightTest
class DeskViewTests extends SpringBrowserlessTest {

    private static final String TYPED = "Enough chairs for whoever comes along";

    @Autowired
    Traces trace;

    @Autowired
    Tasks tasks;

    private UUID story;

    @BeforeEach
    void shareAndSignIn() {
        story = sharedAbout("Ward care");
        trace.signIn(trace.person("Asha"));
    }

    @Test
    void aHalfFilledReviewIsThereAgain() {
        open();
        test(recreate()).setValue(TYPED);

        UI.getCurrent().navigate("work");
        open();

        assertThat(recreate().getValue()).isEqualTo(TYPED);
    }

    @Test
    void whoeverReadsAStorySeesByWhichVersionItGoes() {
        open();

        assertThat(page()).contains("It goes by version", "“From feedback to learning”", "“Clinician review”");
    }

    @Test
    void aQuestionToThePersonIsThereAgainAfterTheSessionRanOut() {
        open();
        TextArea question = $(TextArea.class)
                .withPropertyValue(TextArea::getLabel, "Ask or tell the person something")
                .single();
        assertThat(KeptOnDevice.key(KeptOnDevice.of(question)))
                .contains(story.toString(), trace.person("Asha").id().toString());

        KeptOnDevice.isFound(KeptOnDevice.of(question), Map.of("words", "Which door was it?"));

        assertThat(question.getValue()).isEqualTo("Which door was it?");
    }

    @Test
    void aHalfFilledReviewIsOnesOwn() {
        open();
        test(recreate()).setValue(TYPED);
        UI.getCurrent().navigate("work");
        story = sharedAbout("Ward care");

        open();

        assertThat(recreate().getValue()).isEmpty();
    }

    @Test
    void whoeverIsSecondReadsThatAndKeepsTheirWords() {
        open();
        test(recreate()).setValue(TYPED);
        trace.handIn(anotherClinician(), story, Form.CLINICIAN_REVIEW, finished());
        trace.signIn(trace.person("Asha"));

        press("Finish the review");

        assertThat(page()).contains(new org.fairlight.journey.TaskGone().getMessage());
        assertThat(recreate().getValue()).isEqualTo(TYPED);
    }

    @Test
    void anUnfinishedReviewIsNotHandedIn() {
        open();

        press("Finish the review");

        assertThat(page()).contains("Nearly there");
        assertThat(trace.waitsFor(story)).containsExactly(Form.CLINICIAN_REVIEW);
    }

    @Test
    void aFinishedReviewLeadsBackToTheList() {
        trace.as(trace.person("Asha"), () -> tasks.keepDraft(trace.task(story, Form.CLINICIAN_REVIEW), finished()));
        trace.signIn(trace.person("Asha"));
        open();

        press("Finish the review");

        assertThat(getCurrentView()).isInstanceOf(WorkListView.class);
        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
    }

    @Test
    void whoeverGoesFromOneDeskStraightToTheNextFindsNothingOfTheFirst() {
        open();
        test(recreate()).setValue(TYPED);
        story = sharedAbout("Ward care");

        open();

        assertThat(recreate().getValue()).isEmpty();
        assertThat($(Button.class).withText("Finish the review").all()).hasSize(1);
        assertThat($(Button.class).withText("Hand it back").all()).hasSize(1);
        assertThat(page()).containsOnlyOnce("Your work").containsOnlyOnce("The story");
    }

    @Test
    void whoeverBelongsToTheTeamConcernedIsRefused() {
        story = sharedAbout("Emergency department");

        open();

        assertThat($(H1.class).single().getText()).isEqualTo("This page is for somebody else");
        assertThat(page()).doesNotContain("We waited six hours");
    }

    /** Of neither the team concerned nor the first clinician’s. */
    private org.fairlight.people.Person anotherClinician() {
        return trace.person("Bram");
    }

    private static ReviewAnswers finished() {
        return new ReviewAnswers(
                List.of(), List.of("Say how long it takes"), TYPED, Outcome.REPLY, false, false, false, false);
    }

    private UUID sharedAbout(String service) {
        Story words = new Story("We waited six hours", "Somebody sat with my father", "A board with the queue");
        return trace.share(Submission.of(UUID.randomUUID().toString(), Source.FORM, words, Traces.EVERYTHING)
                        .about(trace.team(service).id(), null))
                .feedbackId();
    }

    private void open() {
        UI.getCurrent().navigate("desk/" + trace.task(story, Form.CLINICIAN_REVIEW));
    }

    private TextArea recreate() {
        return $(TextArea.class)
                .withPropertyValue(TextArea::getLabel, "What made this possible, and how could it be re-created?")
                .single();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    private String page() {
        return $(Main.class).single().getElement().getTextRecursively();
    }
}
