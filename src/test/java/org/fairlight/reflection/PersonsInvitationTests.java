package org.fairlight.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.ReceiptCode;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.TrackedQuestion;
import org.fairlight.journey.TrackedStory;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.TrackingTooLate;
import org.fairlight.journey.TrackingUnknown;
import org.fairlight.notify.Notices;
import org.fairlight.people.Person;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.WorkingDays;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FairlightTest
class PersonsInvitationTests {

    private static final String YES = InvitationAnswer.COMING.name();
    private static final String NO = InvitationAnswer.NOT_COMING.name();

    @Autowired
    Traces trace;

    @Autowired
    Tracking tracking;

    @Autowired
    Rooms rooms;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thePersonIsAskedInTheirOwnWords() {
        TrackedQuestion question = invitation(invited());

        assertThat(question.heading()).isEqualTo("You are invited to talk about it");
        assertThat(question.said()).isNull();
        assertThat(question.facts())
                .extracting(TrackedQuestion.Fact::value)
                .contains("Room 4")
                .noneMatch(words -> words.contains("After action review"));
        assertThat(question.words())
                .anySatisfy(words -> assertThat(words).contains("Nobody has to come", "nothing changes for your care"));
        assertThat(question.choices())
                .extracting(TrackedQuestion.Choice::label)
                .containsExactly("I would like to come", "No, thank you");
    }

    @Test
    void whoeverWasNotInvitedIsAskedNothing() {
        Receipt receipt = shared();
        plan(receipt, false);

        assertThat(tracking.open(receipt.code()).questions()).isEmpty();
    }

    @Test
    void theAnswerStandsInTheRoomAndInTheFacilitatorsNotes() {
        Receipt receipt = invited();
        assertThat(person(receipt).says()).isEqualTo("Has not answered yet");

        TrackedStory answered =
                tracking.answer(receipt.code(), invitation(receipt).id(), YES);

        assertThat(answered.questions())
                .singleElement()
                .satisfies(asked -> assertThat(asked.said()).contains("you would like to come", "change your mind"));
        assertThat(person(receipt).says()).isEqualTo("Would like to come");
        assertThat(trace.as(carys(), notices::mine).getFirst().text())
                .startsWith("The person who spoke would like to come to the discussion on");
        assertThat(answers(receipt)).containsExactly("I would like to come");
    }

    @Test
    void theAnswerCanBeChangedAndTheSameAnswerTwiceIsToldOnce() {
        Receipt receipt = invited();
        UUID question = invitation(receipt).id();
        int before = trace.as(carys(), notices::unread);

        tracking.answer(receipt.code(), question, YES);
        tracking.answer(receipt.code(), question, NO);
        tracking.answer(receipt.code(), question, NO);

        assertThat(person(receipt).answer()).isEqualTo(InvitationAnswer.NOT_COMING);
        assertThat(trace.as(carys(), notices::unread)).isEqualTo(before + 2);
        assertThat(answers(receipt)).containsExactly("I would like to come", "No, thank you");
    }

    @Test
    void onlyTheReceiptOfTheStoryAnswers() {
        Receipt receipt = invited();
        Receipt other = invited();
        UUID question = invitation(receipt).id();

        assertThatThrownBy(() -> tracking.answer(other.code(), question, YES)).isInstanceOf(TrackingTooLate.class);
        ReceiptCode unknown = ReceiptCode.read("0000-0000-0000-0000-0000").orElseThrow();
        assertThatThrownBy(() -> tracking.answer(unknown, question, YES)).isInstanceOf(TrackingUnknown.class);

        assertThat(person(receipt).answer()).isEqualTo(InvitationAnswer.OPEN);
        assertThat(person(other).answer()).isEqualTo(InvitationAnswer.OPEN);
    }

    @Test
    void onlyWhatIsOfferedIsAnAnswer() {
        Receipt receipt = invited();
        UUID question = invitation(receipt).id();

        assertThatThrownBy(() -> tracking.answer(receipt.code(), question, InvitationAnswer.OPEN.name()))
                .isInstanceOf(TrackingTooLate.class);
    }

    @Test
    void onceTheDiscussionStartsTheAnswerStaysAndOnceTheDayIsOverTheInvitationIsGone() {
        Receipt receipt = invited();
        UUID question = invitation(receipt).id();
        tracking.answer(receipt.code(), question, YES);
        Instant startOfToday = Instant.now()
                .atZone(WorkingDays.ZONE)
                .toLocalDate()
                .atStartOfDay(WorkingDays.ZONE)
                .toInstant();

        startsAt(receipt, startOfToday);

        TrackedQuestion begun = invitation(receipt);
        assertThat(begun.choices()).isEmpty();
        assertThat(begun.said()).contains("you would like to come").doesNotContain("change your mind");
        assertThat(begun.words())
                .singleElement()
                .satisfies(words -> assertThat(words).contains("no longer"));
        assertThatThrownBy(() -> tracking.answer(receipt.code(), question, NO)).isInstanceOf(TrackingTooLate.class);
        assertThat(person(receipt).answer()).isEqualTo(InvitationAnswer.COMING);

        startsAt(receipt, startOfToday.minus(1, ChronoUnit.MINUTES));
        assertThat(tracking.open(receipt.code()).questions()).isEmpty();
    }

    @Test
    void aDiscussionThatWasHeldAsksNothingMore() {
        Receipt receipt = invited();
        UUID question = invitation(receipt).id();

        trace.handIn(
                carys(),
                receipt.feedbackId(),
                Form.RECORD_DISCUSSION,
                new DiscussionRecord("", "", "", "", List.of("A number helps"), NextStep.REPLY));

        assertThat(tracking.open(receipt.code()).questions()).isEmpty();
        assertThatThrownBy(() -> tracking.answer(receipt.code(), question, YES)).isInstanceOf(TrackingTooLate.class);
    }

    @Test
    void withdrawingDiscussionsTakesTheInvitationAwayForGood() {
        Receipt receipt = invited();
        UUID question = invitation(receipt).id();

        TrackedStory withdrawn = tracking.changeChoice(receipt.code(), Purpose.REFLECTIVE_DISCUSSION, false);

        assertThat(withdrawn.questions()).isEmpty();
        assertThatThrownBy(() -> tracking.answer(receipt.code(), question, YES)).isInstanceOf(TrackingTooLate.class);
        assertThat(tracking.changeChoice(receipt.code(), Purpose.REFLECTIVE_DISCUSSION, true)
                        .questions())
                .as("what was called off does not come back")
                .isEmpty();
    }

    @Test
    void takingTheStoryBackTakesTheInvitationAway() {
        Receipt receipt = invited();
        UUID question = invitation(receipt).id();

        assertThat(tracking.changeChoice(receipt.code(), Purpose.HANDLE_AND_REPLY, false)
                        .questions())
                .isEmpty();
        assertThatThrownBy(() -> tracking.answer(receipt.code(), question, YES)).isInstanceOf(TrackingTooLate.class);
    }

    private Receipt invited() {
        Receipt receipt = shared();
        plan(receipt, true);
        return receipt;
    }

    private Receipt shared() {
        Receipt receipt =
                trace.share(new Story("We waited six hours", null, "Tell us how long it takes"), Traces.EVERYTHING);
        trace.handIn(
                trace.person("Bram"),
                receipt.feedbackId(),
                Form.CLINICIAN_REVIEW,
                new ReviewAnswers(List.of(), List.of("A board"), null, Outcome.DISCUSS, false, false, false, false));
        return receipt;
    }

    private void plan(Receipt receipt, boolean invitePerson) {
        trace.handIn(
                carys(),
                receipt.feedbackId(),
                Form.PLAN_DISCUSSION,
                new DiscussionPlan(
                        DiscussionKind.AFTER_ACTION_REVIEW,
                        LocalDateTime.now().plusDays(3),
                        "Room 4",
                        Set.of(trace.person("Ines").id()),
                        invitePerson));
    }

    private TrackedQuestion invitation(Receipt receipt) {
        return tracking.open(receipt.code()).questions().getFirst();
    }

    private Room.Participant person(Receipt receipt) {
        UUID room = jdbc.sql("select id from discussion where feedback_id = :story")
                .param("story", receipt.feedbackId())
                .query(UUID.class)
                .single();
        return trace.as(carys(), () -> rooms.open(room)).people().stream()
                .filter(one -> one.name().equals("The person who spoke"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> answers(Receipt receipt) {
        return tracking.open(receipt.code()).timeline().stream()
                .filter(entry -> entry.what() == Happening.INVITATION_ANSWERED)
                .map(TimelineEntry::detail)
                .toList();
    }

    private void startsAt(Receipt receipt, Instant moment) {
        jdbc.sql("update discussion set starts_at = :at where feedback_id = :story")
                .param("at", Timestamp.from(moment))
                .param("story", receipt.feedbackId())
                .update();
    }

    private Person carys() {
        return trace.person("Carys");
    }
}
