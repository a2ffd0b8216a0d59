package org.fairlight.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Happening;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What becomes of a discussion, its room and its learning when the person takes a choice back. */
@FairlightTest
class DiscussionTakenBackTests extends DiscussedStories {

    @Autowired
    TeamLearning teamLearning;

    @Autowired
    Consents consents;

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

    private void withdraw(UUID story, Purpose purpose) {
        consents.change(story, purpose, false, "TEST");
    }
}
