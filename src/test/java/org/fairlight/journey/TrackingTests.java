package org.fairlight.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Conversation;
import org.fairlight.feedback.FeltHeard;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.ReceiptCode;
import org.fairlight.feedback.Replies;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Processes;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@FairlightTest
class TrackingTests {

    private static final Story CONCERN = new Story("We waited six hours", null, "Tell us how long it takes");

    @Autowired
    Tracking tracking;

    @Autowired
    Traces trace;

    @Autowired
    Processes processes;

    @Autowired
    Replies replies;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theStepMovesWithTheStory() {
        Receipt receipt = trace.share(CONCERN, Traces.EVERYTHING);
        assertThat(tracking.open(receipt.code()).stage()).isEqualTo(TrackingStage.CLINICIAN_REVIEW);
        assertThat(here(receipt)).containsExactly("clinician-review");
        assertThat(tracking.open(receipt.code()).nextBy()).isNotNull();

        complete(receipt.feedbackId(), Form.CLINICIAN_REVIEW, Map.of(Variable.REVIEW_OUTCOME, "DISCUSS"));
        assertThat(tracking.open(receipt.code()).stage()).isEqualTo(TrackingStage.PLAN_DISCUSSION);
        assertThat(here(receipt)).containsExactly("reflective-discussion");
    }

    @Test
    void onlyWhatThePersonAllowsIsPromised() {
        Receipt open = trace.share(CONCERN, Traces.EVERYTHING);
        Receipt closed = trace.share(CONCERN, Set.of(Purpose.HANDLE_AND_REPLY));
        assertThat(tracking.open(open.code()).next()).contains("we may talk about it with staff, try a change");
        assertThat(tracking.open(closed.code()).stage()).isEqualTo(TrackingStage.CLINICIAN_REVIEW);
        assertThat(tracking.open(closed.code()).next())
                .isEqualTo("They write down what can be learned. Then we may try a change, or write to you.");

        assertThat(TrackingStage.SHARE_APPRECIATION.next(Set.of(Purpose.TEAM_MAY_SEE)::contains))
                .contains("The team hears what you said");
        assertThat(TrackingStage.SHARE_APPRECIATION.next(Set.of()::contains)).doesNotContain("team");
        assertThat(TrackingStage.SHARE_APPRECIATION.words(Set.of()::contains)).doesNotContain("passed on");
    }

    @Test
    void aMessageThatIsTooLongOrEmptyIsRefusedWhicheverWayItCame() {
        Receipt receipt = trace.share(CONCERN, Traces.EVERYTHING);
        for (String words : List.of("a".repeat(Conversation.MOST_CHARACTERS + 1), "  ")) {
            assertThatThrownBy(() -> tracking.addMessage(receipt.code(), words)).isInstanceOf(UnfinishedAnswers.class);
        }
        assertThat(tracking.open(receipt.code()).conversation()).isEmpty();
    }

    @Test
    void nothingLongerThanItMayBeIsTakenInWhicheverWayItCame() {
        String word = "a".repeat(ContactDetails.MOST_EMAIL + 1);
        Submission fine = Submission.of(UUID.randomUUID().toString(), Source.FORM, CONCERN, Traces.EVERYTHING);
        assertThatThrownBy(() -> trace.share(fine.about(null, word).with(new ContactDetails(word, word))))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        unfinished -> assertThat(unfinished.problems()).containsOnlyKeys("when", "name", "email"));
        Story endless = new Story("a".repeat(Story.MOST_CHARACTERS + 1), null, null);
        assertThatThrownBy(() -> trace.share(endless, Traces.EVERYTHING)).isInstanceOf(UnfinishedAnswers.class);
    }

    @Test
    void theReplyIsSeenOnlyOnceItWasSentAndItsAnswerEndsTheJourney() {
        Receipt receipt = trace.share(CONCERN, Traces.EVERYTHING);
        UUID id = receipt.feedbackId();
        complete(id, Form.CLINICIAN_REVIEW, Map.of(Variable.REVIEW_OUTCOME, "REPLY"));
        trace.as(trace.person("Carys"), () -> replies.draft(id, "You waited", "The board was off", "It is on now"));
        complete(id, Form.DRAFT_REPLY, Map.of());
        trace.as(trace.person("Edda"), () -> replies.approve(id));
        assertThat(tracking.open(receipt.code()).reply()).isNull();
        assertThatThrownBy(() -> tracking.feltHeard(receipt.code(), FeltHeard.YES))
                .isInstanceOf(TrackingTooLate.class);

        complete(id, Form.APPROVE_REPLY, Map.of(Variable.REPLY_APPROVED, true));
        TrackedStory replied = tracking.open(receipt.code());
        assertThat(replied.stage()).isEqualTo(TrackingStage.REPLIED);
        assertThat(replied.reply().weDid()).isEqualTo("It is on now");
        assertThat(here(receipt)).containsExactly("do-you-want-to-answer");

        TrackedStory heard = tracking.feltHeard(receipt.code(), FeltHeard.PARTLY);
        assertThat(heard.stage()).isEqualTo(TrackingStage.FINISHED);
        assertThat(heard.reply().feltHeard()).isEqualTo(FeltHeard.PARTLY);
        assertThat(heard.steps()).allMatch(step -> step.state() == TrackingStep.State.DONE);
        assertThat(processes.isRunning(id, ProcessId.FEEDBACK_TO_LEARNING)).isFalse();
        assertThatThrownBy(() -> tracking.addMessage(receipt.code(), "Nobody would read this"))
                .isInstanceOf(TrackingTooLate.class);
    }

    @Test
    void takingTheStoryBackEndsTheReviewAtOnce() {
        Receipt receipt = trace.share(CONCERN, Traces.EVERYTHING);
        TrackedStory sealed = tracking.changeChoice(receipt.code(), Purpose.HANDLE_AND_REPLY, false);
        assertThat(sealed.stage()).isEqualTo(TrackingStage.SEALED);
        assertThat(sealed.ownWords().isEmpty()).isTrue();
        assertThat(trace.waitsFor(receipt.feedbackId())).isEmpty();
        assertThatThrownBy(() -> tracking.changeChoice(receipt.code(), Purpose.HANDLE_AND_REPLY, true))
                .isInstanceOf(TrackingTooLate.class);
        assertThatThrownBy(() -> tracking.addMessage(receipt.code(), "Wait")).isInstanceOf(TrackingTooLate.class);
    }

    @Test
    void aFinishedStoryCanStillBeTakenBack() {
        Receipt receipt = trace.share(CONCERN, Traces.EVERYTHING);
        UUID id = receipt.feedbackId();
        complete(id, Form.CLINICIAN_REVIEW, Map.of(Variable.REVIEW_OUTCOME, "REPLY"));
        trace.as(trace.person("Carys"), () -> replies.draft(id, "You waited", "The board was off", "It is on now"));
        complete(id, Form.DRAFT_REPLY, Map.of());
        trace.as(trace.person("Edda"), () -> replies.approve(id));
        complete(id, Form.APPROVE_REPLY, Map.of(Variable.REPLY_APPROVED, true));
        tracking.feltHeard(receipt.code(), FeltHeard.YES);

        assertThat(tracking.changeChoice(receipt.code(), Purpose.HANDLE_AND_REPLY, false)
                        .stage())
                .isEqualTo(TrackingStage.SEALED);
    }

    @Test
    void sayingYesLaterSetsAWaitingStoryOnItsWay() {
        Receipt receipt = trace.share(CONCERN, Set.of());
        assertThat(tracking.open(receipt.code()).stage()).isEqualTo(TrackingStage.WAITING_FOR_YOU);
        TrackedStory story = tracking.changeChoice(receipt.code(), Purpose.HANDLE_AND_REPLY, true);
        assertThat(story.stage()).isEqualTo(TrackingStage.CLINICIAN_REVIEW);
        assertThat(trace.waitsFor(receipt.feedbackId())).containsExactly(Form.CLINICIAN_REVIEW);
    }

    @Test
    void aDiscussionThatIsNotAllowedIsNotAnnounced() {
        Receipt receipt = trace.share(CONCERN, Traces.EVERYTHING);
        TrackedStory story = tracking.changeChoice(receipt.code(), Purpose.REFLECTIVE_DISCUSSION, false);
        assertThat(story.steps()).extracting(TrackingStep::id).doesNotContain("reflective-discussion");
        assertThat(story.choices().get(Purpose.REFLECTIVE_DISCUSSION).given()).isFalse();
        assertThat(happenings(story)).contains(Happening.CHOICE_CHANGED, Happening.USE_STOPPED);
    }

    @Test
    void whatThePersonAddsReachesTheStory() {
        Receipt receipt = trace.share(CONCERN, Traces.EVERYTHING);
        TrackedStory story = tracking.addMessage(receipt.code(), "  The lift was broken too  ");
        assertThat(story.conversation()).singleElement().satisfies(message -> {
            assertThat(message.isFromPerson()).isTrue();
            assertThat(message.words()).isEqualTo("The lift was broken too");
        });
    }

    @Test
    void theGuardiansDoorLeavesNoTrace() {
        Receipt plain = trace.share(CONCERN, Traces.EVERYTHING);
        Receipt guarded =
                trace.share(Submission.of(UUID.randomUUID().toString(), Source.FORM, CONCERN, Traces.EVERYTHING)
                        .with(new Worries(Harm.SERIOUS, true, true)));
        TrackedStory one = tracking.open(plain.code());
        TrackedStory other = tracking.open(guarded.code());
        assertThat(other.stage()).isEqualTo(one.stage());
        assertThat(other.steps()).isEqualTo(one.steps());
        assertThat(other.replyBy()).isEqualTo(one.replyBy());
        assertThat(happenings(other)).isEqualTo(happenings(one));
    }

    @Test
    void aCodeNobodyWasGivenOpensNothing() {
        ReceiptCode code = ReceiptCode.read("00000-00000-00000-00000").orElseThrow();
        assertThatThrownBy(() -> tracking.open(code))
                .isInstanceOf(TrackingUnknown.class)
                .hasMessageStartingWith("We cannot find that code.");
    }

    private List<String> here(Receipt receipt) {
        return tracking.open(receipt.code()).steps().stream()
                .filter(step -> step.state() == TrackingStep.State.HERE)
                .map(TrackingStep::id)
                .toList();
    }

    private static List<Happening> happenings(TrackedStory story) {
        return story.timeline().stream().map(TimelineEntry::what).toList();
    }

    private void complete(UUID id, Form form, Map<Variable, Object> results) {
        String task = trace.task(id, form);
        transaction.executeWithoutResult(status -> processes.complete(task, results));
    }
}
