package org.fairlight.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.journey.Worries;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.UnfinishedAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The way of a case, and who passes worries on to a guardian. */
@FairlightTest
class GuardianTraceTests extends GuardedStories {

    @Autowired
    Consents consents;

    @Test
    void withOpennessOwedThePersonIsSpokenWithFirst() {
        UUID one = caseOf(shared(EVERY_WORRY));
        assertThat(trace.waitsFor(one)).containsExactly(Form.GUARDIAN_TRIAGE);

        trace.handIn(guardian(), one, Form.GUARDIAN_TRIAGE, triage(true));
        assertThat(trace.waitsFor(one)).containsExactly(Form.GUARDIAN_CANDOUR);
        LocalDate day = LocalDate.of(2026, 11, 20);
        trace.handIn(
                guardian(),
                one,
                Form.GUARDIAN_CANDOUR,
                new CandourAnswers(true, day, "Consultant", true, day.plusDays(1), null));
        trace.handIn(guardian(), one, Form.GUARDIAN_CLOSE, new ClosingAnswers("A falls plan is in place", null));

        assertThat(trace.waitsFor(one)).isEmpty();
        assertThat(behindTheDoor(() -> cases.findById(one)))
                .get()
                .extracting(GuardianCase::state)
                .isEqualTo(CaseState.CLOSED);
        GuardianFile file = trace.as(guardian(), () -> room.open(one));
        assertThat(file.candour().spokenBy()).isEqualTo("Consultant");
        assertThat(file.closing().done()).isEqualTo("A falls plan is in place");
    }

    @Test
    void withoutOpennessOwedItGoesStraightToItsEnd() {
        UUID one = caseOf(shared(EVERY_WORRY));

        trace.handIn(guardian(), one, Form.GUARDIAN_TRIAGE, triage(false));

        assertThat(trace.waitsFor(one)).containsExactly(Form.GUARDIAN_CLOSE);
    }

    @Test
    void somebodyWhoCannotBeReachedNeedsARecordOfWhatWasTried() {
        UUID one = caseOf(shared(EVERY_WORRY));
        trace.handIn(guardian(), one, Form.GUARDIAN_TRIAGE, triage(true));

        assertThatThrownBy(() -> trace.handIn(
                        guardian(),
                        one,
                        Form.GUARDIAN_CANDOUR,
                        new CandourAnswers(false, null, null, false, null, null)))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class, it -> assertThat(it.problems()).containsOnlyKeys("attempts"));
        trace.handIn(
                guardian(),
                one,
                Form.GUARDIAN_CANDOUR,
                new CandourAnswers(false, null, null, false, null, "Rang on two days, then wrote"));
        assertThat(trace.waitsFor(one)).containsExactly(Form.GUARDIAN_CLOSE);
    }

    @Test
    void whoeverTheStoryIsClosedToCannotPassAnythingOn() {
        UUID story = shared(Worries.NONE);

        assertThatThrownBy(() -> trace.as(trace.person("Edda"), () -> door.pass(story, "Something")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trace.as(trace.person("Ines"), () -> door.pass(story, "Something")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStoryTakenBackIsClosedToGuardiansToo() {
        UUID story = shared(EVERY_WORRY);
        UUID one = caseOf(story);

        consents.change(story, Purpose.HANDLE_AND_REPLY, false, "TRACKING");

        GuardianFile file = trace.as(guardian(), () -> room.open(one));
        assertThat(file.takenBack()).isTrue();
        assertThat(file.masked()).isNull();
        assertThat(trace.waitsFor(one)).as("somebody may still be unsafe").containsExactly(Form.GUARDIAN_TRIAGE);
        assertThatThrownBy(() -> trace.as(guardian(), () -> room.original(one, "To help")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void helpIsOfferedPartWay() {
        UUID one = caseOf(shared(EVERY_WORRY));

        trace.fireTimer(one, "guardian-triage-part-way");

        assertThat(trace.waitsFor(one)).containsExactly(Form.GUARDIAN_TRIAGE);
    }
}
