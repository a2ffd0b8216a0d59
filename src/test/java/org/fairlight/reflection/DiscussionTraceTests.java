package org.fairlight.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Conversation;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.Learning;
import org.fairlight.feedback.LearningPoint;
import org.fairlight.people.Person;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A discussion from its plan to what follows from it, and who takes part. */
@FairlightTest
class DiscussionTraceTests extends DiscussedStories {

    @Autowired
    Reflections reflections;

    @Autowired
    Conversation conversation;

    @Autowired
    Learning learning;

    @Autowired
    DiscussionPlanForm planning;

    @Autowired
    DiscussionRecordForm recording;

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

    private Person jon() {
        return trace.person("Jon");
    }
}
