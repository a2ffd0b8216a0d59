package org.fairlight.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Tracking;
import org.fairlight.people.FirstPeople;
import org.fairlight.people.Person;
import org.fairlight.security.Role;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Processes;
import org.fairlight.workflow.UnfinishedAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@FairlightTest
class ReplyTraceTests {

    private static final Story QUESTION =
            new Story("I left my umbrella in the waiting room", null, "Say where lost property is kept");
    private static final ReplyDraft WRITTEN = new ReplyDraft(
            "You left your umbrella with us.", "There is no sign that says where to ask.", "We put up a sign.");
    private static final ReplyCheck YES = new ReplyCheck(ReplyVerdict.APPROVE, null);

    @Autowired
    Traces trace;

    @Autowired
    Replies replies;

    @Autowired
    Tracking tracking;

    @Autowired
    Stories stories;

    @Autowired
    Processes processes;

    @Autowired
    ReplyDraftForm drafting;

    @Autowired
    FirstPeople people;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void anApprovedReplyReachesThePerson() {
        UUID story = waitingForAReply();

        trace.handIn(writer(), story, Form.DRAFT_REPLY, WRITTEN);
        assertThat(replies.sent(story))
                .as("not before a second person has read it")
                .isEmpty();
        trace.handIn(steward(), story, Form.APPROVE_REPLY, YES);

        assertThat(replies.sent(story)).get().extracting(Reply::youSaid).isEqualTo(WRITTEN.youSaid());
        assertThat(processes.isRunning(story, ProcessId.FEEDBACK_TO_LEARNING))
                .as("waits to hear whether they felt heard")
                .isTrue();
    }

    @Test
    void aChangeAskedForGoesBackToTheWriterWithTheWish() {
        UUID story = waitingForAReply();
        trace.handIn(writer(), story, Form.DRAFT_REPLY, WRITTEN);

        trace.handIn(
                steward(), story, Form.APPROVE_REPLY, new ReplyCheck(ReplyVerdict.ASK_FOR_CHANGE, "Say sorry first"));

        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
        assertThat(replies.of(story)).get().extracting(Reply::advice).isEqualTo("Say sorry first");
        assertThat(replies.sent(story)).isEmpty();
        trace.handIn(writer(), story, Form.DRAFT_REPLY, WRITTEN);
        trace.handIn(steward(), story, Form.APPROVE_REPLY, YES);
        assertThat(replies.sent(story)).isPresent();
    }

    @Test
    void whoeverWroteTheReplyCannotApproveIt() {
        Person both = personWithBothRoles();
        UUID story = waitingForAReply();
        trace.handIn(both, story, Form.DRAFT_REPLY, WRITTEN);

        assertThatThrownBy(() -> trace.handIn(both, story, Form.APPROVE_REPLY, YES))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        refused -> assertThat(refused.problems())
                                .hasEntrySatisfying(
                                        "verdict", words -> assertThat(words).contains("somebody else")));

        assertThat(trace.waitsFor(story)).containsExactly(Form.APPROVE_REPLY);
        assertThat(replies.of(story)).get().extracting(Reply::state).isEqualTo(ReplyState.DRAFTED);
    }

    @Test
    void nobodyButAPrivacyStewardApproves() {
        UUID story = waitingForAReply();
        trace.handIn(writer(), story, Form.DRAFT_REPLY, WRITTEN);

        assertThatThrownBy(() -> trace.handIn(trace.person(Role.QUALITY_LEAD), story, Form.APPROVE_REPLY, YES))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPlaceholderLeftInTheReplyIsPointedAt() {
        UUID story = waitingForAReply();
        ReplyDraft careless = new ReplyDraft("[member of staff 1] helped you", "Much", "");

        assertThatThrownBy(() -> trace.handIn(writer(), story, Form.DRAFT_REPLY, careless))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        unfinished -> assertThat(unfinished.problems()).containsOnlyKeys("youSaid", "weDid"));
    }

    @Test
    void aChangeWithoutAWishIsNotAsked() {
        UUID story = waitingForAReply();
        trace.handIn(writer(), story, Form.DRAFT_REPLY, WRITTEN);

        assertThatThrownBy(() -> trace.handIn(
                        steward(), story, Form.APPROVE_REPLY, new ReplyCheck(ReplyVerdict.ASK_FOR_CHANGE, " ")))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class, it -> assertThat(it.problems()).containsOnlyKeys("wish"));
    }

    @Test
    void theLetterBeginsWithWhatThePersonSaid() {
        UUID story = waitingForAReply();

        ReplyDraft begun = trace.as(
                writer(),
                () -> drafting.begin(new org.fairlight.workflow.TaskInHand(
                        trace.task(story, Form.DRAFT_REPLY), story, Form.DRAFT_REPLY, writer().id())));

        assertThat(begun.youSaid()).contains("umbrella").contains("You said this could be better: ");
    }

    @Test
    void theAnswerOfThePersonClosesTheStory() {
        Receipt receipt = trace.share(QUESTION, Traces.EVERYTHING);
        UUID story = receipt.feedbackId();
        trace.handIn(writer(), story, Form.DRAFT_REPLY, WRITTEN);
        assertThat(tracking.open(receipt.code()).reply())
                .as("a draft is nobody's to read yet")
                .isNull();
        trace.handIn(steward(), story, Form.APPROVE_REPLY, YES);
        assertThat(tracking.open(receipt.code()).reply().weDid()).isEqualTo(WRITTEN.weDid());

        tracking.feltHeard(receipt.code(), FeltHeard.YES);

        assertThat(stories.find(story)).get().extracting(Feedback::state).isEqualTo(FeedbackState.CLOSED);
        assertThat(replies.sent(story)).get().extracting(Reply::feltHeard).isEqualTo(FeltHeard.YES);
    }

    @Test
    void silenceClosesTheStoryInTheEnd() {
        UUID story = sent();

        trace.fireTimer(story, "no-answer-needed");

        assertThat(stories.find(story)).get().extracting(Feedback::state).isEqualTo(FeedbackState.CLOSED);
        assertThat(replies.sent(story)).as("the reply can still be read").isPresent();
    }

    private UUID sent() {
        UUID story = waitingForAReply();
        trace.handIn(writer(), story, Form.DRAFT_REPLY, WRITTEN);
        trace.handIn(steward(), story, Form.APPROVE_REPLY, YES);
        return story;
    }

    private UUID waitingForAReply() {
        UUID story = trace.share(QUESTION, Traces.EVERYTHING).feedbackId();
        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
        return story;
    }

    private Person personWithBothRoles() {
        return new TransactionTemplate(transactions)
                .execute(status -> people.person(
                        UUID.nameUUIDFromBytes("writes and checks".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        "Zola Demo-Bothways",
                        null,
                        null,
                        Set.of(Role.STAFF, Role.FACILITATOR, Role.PRIVACY_STEWARD)));
    }

    private Person writer() {
        return trace.person("Carys");
    }

    private Person steward() {
        return trace.person("Edda");
    }
}
