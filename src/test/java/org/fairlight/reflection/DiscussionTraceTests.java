package org.fairlight.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Conversation;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.Learning;
import org.fairlight.feedback.LearningPoint;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.feedback.Timelines;
import org.fairlight.journey.Submission;
import org.fairlight.notify.Notices;
import org.fairlight.people.Person;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FairlightTest
class DiscussionTraceTests {

    private static final Story STORY =
            new Story("We waited six hours", null, "Somebody could say how long the queue is");

    @Autowired
    Traces trace;

    @Autowired
    Rooms rooms;

    @Autowired
    Reflections reflections;

    @Autowired
    TeamLearning teamLearning;

    @Autowired
    Consents consents;

    @Autowired
    Conversation conversation;

    @Autowired
    Learning learning;

    @Autowired
    Timelines timelines;

    @Autowired
    Notices notices;

    @Autowired
    DiscussionPlanForm planning;

    @Autowired
    DiscussionRecordForm recording;

    @Autowired
    JdbcClient jdbc;

    @Test
    void invitationsGoToColleaguesAndToThePersonWhoSpoke() {
        UUID story = toDiscuss(Traces.EVERYTHING);
        int before = trace.as(ines(), notices::unread);

        UUID room = planned(story, true, ines());

        assertThat(trace.as(ines(), notices::unread)).isEqualTo(before + 1);
        assertThat(conversation.of(story))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.words()).contains("It is your choice").contains("Room 4"));
        assertThat(happenings(story)).contains(Happening.DISCUSSION_PLANNED);
        assertThat(trace.waitsFor(story)).containsExactly(Form.RECORD_DISCUSSION);
        assertThat(trace.as(ines(), () -> rooms.open(room)).people())
                .extracting(Room.Participant::name)
                .contains("The person who spoke", ines().displayName());
    }

    @Test
    void whatWasLearnedLeadsToAReply() {
        UUID story = toDiscuss(Traces.EVERYTHING);
        planned(story, false, ines());

        trace.handIn(carys(), story, Form.RECORD_DISCUSSION, record(NextStep.REPLY));

        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
        assertThat(learning.pointsOf(story))
                .extracting(LearningPoint::text)
                .contains("A number helps more than an apology");
        assertThat(happenings(story)).contains(Happening.DISCUSSED);
    }

    @Test
    void whatWasLearnedLeadsToAChange() {
        UUID story = toDiscuss(Traces.EVERYTHING);
        planned(story, false, ines());

        trace.handIn(carys(), story, Form.RECORD_DISCUSSION, record(NextStep.IMPROVE));

        assertThat(trace.waitsFor(story)).containsExactly(Form.PLAN_IMPROVEMENT);
    }

    @Test
    void aDiscussionTakenBackBeforeItIsPlannedIsNotPlanned() {
        UUID story = toDiscuss(Traces.EVERYTHING);

        withdraw(story, Purpose.REFLECTIVE_DISCUSSION);

        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
        assertThat(happenings(story)).contains(Happening.DISCUSSION_CALLED_OFF);
    }

    @Test
    void takingADiscussionBackEmptiesTheRoomAtOnce() {
        UUID story = toDiscuss(Traces.EVERYTHING);
        UUID room = planned(story, false, ines());
        trace.as(ines(), () -> rooms.write(room, BoardQuestion.EXPECTED, "That somebody says how long"));
        int before = trace.as(ines(), notices::unread);

        withdraw(story, Purpose.REFLECTIVE_DISCUSSION);

        assertThat(trace.waitsFor(story))
                .as("the task is gone and a reply is next")
                .containsExactly(Form.DRAFT_REPLY);
        Room emptied = trace.as(ines(), () -> rooms.open(room));
        assertThat(emptied.story()).isNull();
        assertThat(emptied.notes()).isEmpty();
        assertThat(emptied.state()).isEqualTo(DiscussionState.CALLED_OFF);
        assertThat(trace.as(ines(), rooms::list))
                .filteredOn(row -> row.id().equals(room))
                .singleElement()
                .satisfies(row -> assertThat(row.words()).doesNotContain("waited"));
        assertThat(trace.as(ines(), notices::unread)).isEqualTo(before + 1);
        assertThat(happenings(story)).contains(Happening.DISCUSSION_CALLED_OFF);
        assertThatThrownBy(() -> trace.as(carys(), () -> rooms.write(room, BoardQuestion.LEARNED, "Too late")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void sayingYesAgainDoesNotOpenARoomThatWasCalledOff() {
        UUID story = toDiscuss(Traces.EVERYTHING);
        UUID room = planned(story, false, ines());
        withdraw(story, Purpose.REFLECTIVE_DISCUSSION);

        consents.change(story, Purpose.REFLECTIVE_DISCUSSION, true, "TEST");

        assertThat(trace.as(carys(), () -> rooms.open(room)).story()).isNull();
    }

    @Test
    void takingTheWholeStoryBackCallsTheDiscussionOff() {
        UUID story = toDiscuss(Traces.EVERYTHING);
        UUID room = planned(story, false, ines());
        int before = trace.as(ines(), notices::unread);

        withdraw(story, Purpose.HANDLE_AND_REPLY);

        assertThat(trace.waitsFor(story)).isEmpty();
        assertThat(trace.as(ines(), () -> rooms.open(room)).state()).isEqualTo(DiscussionState.CALLED_OFF);
        assertThat(trace.as(ines(), notices::unread)).isEqualTo(before + 1);
    }

    @Test
    void aRoomThatWasHeldEmptiesWhenTheChoiceIsTakenBackLater() {
        UUID story = toDiscuss(Traces.EVERYTHING);
        UUID room = planned(story, false, ines());
        trace.handIn(carys(), story, Form.RECORD_DISCUSSION, record(NextStep.REPLY));
        assertThat(trace.as(ines(), () -> rooms.open(room)).learned()).isNotEmpty();

        withdraw(story, Purpose.REFLECTIVE_DISCUSSION);

        assertThat(trace.as(ines(), () -> rooms.open(room)).story()).isNull();
        assertThat(trace.as(ines(), () -> rooms.open(room)).notes()).isEmpty();
    }

    @Test
    void theTeamTakesPartOnlyWhereThePersonLetsItSee() {
        UUID story = toDiscuss(EnumSet.complementOf(EnumSet.of(Purpose.TEAM_MAY_SEE)));

        assertThat(trace.as(carys(), () -> planning.colleagues(story)))
                .extracting(Colleague::id)
                .doesNotContain(asha().id())
                .contains(ines().id());
        assertThatThrownBy(() -> trace.handIn(carys(), story, Form.PLAN_DISCUSSION, plan(false, asha())))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class, it -> assertThat(it.problems()).containsOnlyKeys("invited"));
    }

    @Test
    void aTeamThatWasInvitedNoLongerReadsWhatItMayNoLongerSee() {
        UUID story = toDiscuss(Traces.EVERYTHING);
        UUID room = planned(story, false, asha(), ines());
        assertThat(trace.as(asha(), () -> rooms.open(room)).story()).isNotNull();

        withdraw(story, Purpose.TEAM_MAY_SEE);

        assertThat(trace.as(asha(), () -> rooms.open(room)).story()).isNull();
        assertThat(trace.as(ines(), () -> rooms.open(room)).story())
                .as("another team still may")
                .isNotNull();
    }

    @Test
    void somebodyWhoWasNotInvitedFindsNoRoom() {
        UUID room = planned(toDiscuss(Traces.EVERYTHING), false, ines());

        assertThatThrownBy(() -> trace.as(jon(), () -> rooms.open(room))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trace.as(jon(), () -> reflections.write(room, "Me too")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(trace.as(jon(), rooms::list)).extracting(RoomRow::id).doesNotContain(room);
    }

    @Test
    void anInvitationCanBeAcceptedAndDeclined() {
        UUID room = planned(toDiscuss(Traces.EVERYTHING), false, ines());

        trace.as(ines(), () -> rooms.answer(room, InvitationAnswer.COMING));
        assertThat(trace.as(ines(), () -> rooms.open(room)).mine()).isEqualTo(InvitationAnswer.COMING);
        trace.as(ines(), () -> rooms.answer(room, InvitationAnswer.NOT_COMING));
        assertThat(trace.as(ines(), () -> rooms.open(room)).mine()).isEqualTo(InvitationAnswer.NOT_COMING);
    }

    @Test
    void aReflectionIsSealedAndBelongsToItsAuthorOnly() {
        UUID room = planned(toDiscuss(Traces.EVERYTHING), false, ines());
        String endless = "a".repeat(Reflections.MOST_CHARACTERS + 1);
        assertThatThrownBy(() -> trace.as(ines(), () -> reflections.write(room, endless)))
                .isInstanceOf(UnfinishedAnswers.class);
        trace.as(ines(), () -> reflections.write(room, "I want to ask earlier"));
        UUID mine = trace.as(ines(), () -> reflections.mine(room)).getFirst().id();

        assertThat(trace.as(carys(), () -> reflections.mine(room)))
                .as("not even the facilitator")
                .isEmpty();
        assertThatThrownBy(() -> trace.as(carys(), () -> reflections.delete(mine)))
                .isInstanceOf(AccessDeniedException.class);
        byte[] kept = jdbc.sql("select text from reflection where id = :id")
                .param("id", mine)
                .query(byte[].class)
                .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("ask earlier");
        trace.as(ines(), () -> reflections.delete(mine));
        assertThat(trace.as(ines(), () -> reflections.mine(room))).isEmpty();
    }

    @Test
    void theRecordBeginsWithTheBoard() {
        UUID story = toDiscuss(Traces.EVERYTHING);
        UUID room = planned(story, false, ines());
        trace.as(ines(), () -> rooms.write(room, BoardQuestion.EXPECTED, "An answer"));
        trace.as(ines(), () -> rooms.write(room, BoardQuestion.LEARNED, "Ask what people need to know"));

        DiscussionRecord begun = trace.as(
                carys(),
                () -> recording.begin(new TaskInHand(
                        trace.task(story, Form.RECORD_DISCUSSION), story, Form.RECORD_DISCUSSION, carys().id())));

        assertThat(begun.expected()).isEqualTo("An answer");
        assertThat(begun.points()).containsExactly("Ask what people need to know");
    }

    @Test
    void aPlanWithoutAnythingIsPointedAt() {
        UUID story = toDiscuss(Traces.EVERYTHING);
        DiscussionPlan empty = new DiscussionPlan(null, LocalDateTime.now().minusDays(2), " ", Set.of(), false);

        assertThatThrownBy(() -> trace.handIn(carys(), story, Form.PLAN_DISCUSSION, empty))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        it -> assertThat(it.problems()).containsOnlyKeys("kind", "startsAt", "place", "invited"));
    }

    @Test
    void halfWayThroughTheClockHelpIsOffered() {
        UUID story = toDiscuss(Traces.EVERYTHING);
        int before = trace.as(carys(), notices::unread);
        trace.fireTimer(story, "plan-discussion-part-way");
        planned(story, false, ines());
        trace.fireTimer(story, "record-discussion-part-way");

        assertThat(trace.as(carys(), notices::unread)).isEqualTo(before + 2);
        assertThat(trace.waitsFor(story)).containsExactly(Form.RECORD_DISCUSSION);
    }

    @Test
    void aTeamReadsWhatWasLearnedFromItsStoriesWhileItMay() {
        UUID story = toDiscuss(Traces.EVERYTHING);

        assertThat(trace.as(asha(), teamLearning::ofMyTeam))
                .filteredOn(one -> one.feedbackId().equals(story))
                .singleElement()
                .satisfies(one -> assertThat(one.learned()).containsExactly("A board " + story));
        assertThat(trace.as(ines(), teamLearning::ofMyTeam))
                .extracting(TeamStory::feedbackId)
                .doesNotContain(story);
        assertThat(trace.as(ines(), teamLearning::ofOthers)).contains("A board " + story);

        withdraw(story, Purpose.TEAM_MAY_SEE);
        withdraw(story, Purpose.TEACHING);

        assertThat(trace.as(asha(), teamLearning::ofMyTeam))
                .extracting(TeamStory::feedbackId)
                .doesNotContain(story);
        assertThat(trace.as(ines(), teamLearning::ofOthers)).doesNotContain("A board " + story);
    }

    private UUID toDiscuss(Set<Purpose> given) {
        Submission submission = Submission.of(UUID.randomUUID().toString(), Source.FORM, STORY, given);
        UUID story = trace.share(
                        submission.about(trace.team("Emergency department").id(), null))
                .feedbackId();
        trace.handIn(
                trace.person("Bram"),
                story,
                Form.CLINICIAN_REVIEW,
                new ReviewAnswers(
                        List.of(), List.of("A board " + story), null, Outcome.DISCUSS, false, false, false, false));
        assertThat(trace.waitsFor(story)).containsExactly(Form.PLAN_DISCUSSION);
        return story;
    }

    private UUID planned(UUID story, boolean invitePerson, Person... invited) {
        trace.handIn(carys(), story, Form.PLAN_DISCUSSION, plan(invitePerson, invited));
        return jdbc.sql("select id from discussion where feedback_id = :story")
                .param("story", story)
                .query(UUID.class)
                .single();
    }

    private static DiscussionPlan plan(boolean invitePerson, Person... invited) {
        Set<UUID> people =
                java.util.Arrays.stream(invited).map(Person::id).collect(java.util.stream.Collectors.toSet());
        return new DiscussionPlan(
                DiscussionKind.AFTER_ACTION_REVIEW, LocalDateTime.now().plusDays(3), "Room 4", people, invitePerson);
    }

    private static DiscussionRecord record(NextStep next) {
        return new DiscussionRecord(
                "To hear how long",
                "Nobody knew",
                "The screen is behind the desk",
                "",
                List.of("A number helps more than an apology"),
                next);
    }

    private void withdraw(UUID story, Purpose purpose) {
        consents.change(story, purpose, false, "TEST");
    }

    private List<Happening> happenings(UUID story) {
        return timelines.of(story).stream().map(TimelineEntry::what).toList();
    }

    private Person asha() {
        return trace.person("Asha");
    }

    private Person carys() {
        return trace.person("Carys");
    }

    private Person ines() {
        return trace.person("Ines");
    }

    private Person jon() {
        return trace.person("Jon");
    }
}
