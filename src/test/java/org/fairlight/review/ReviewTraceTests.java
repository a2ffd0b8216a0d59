package org.fairlight.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.Learning;
import org.fairlight.feedback.LearningPoint;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.feedback.Timelines;
import org.fairlight.journey.Submission;
import org.fairlight.journey.WorkFilter;
import org.fairlight.journey.WorkLists;
import org.fairlight.journey.WorkRow;
import org.fairlight.journey.WorkTab;
import org.fairlight.notify.Notices;
import org.fairlight.people.Person;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Processes;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FairlightTest
class ReviewTraceTests {

    private static final Story CONCERN =
            new Story("We waited six hours", null, "Somebody could tell us how long the queue is");
    private static final Story BOTH = new Story("We waited six hours", "The nurse sat with my father", "A board");
    private static final Story THANKS = new Story(null, "Two kind people and a warm blanket", null);

    @Autowired
    Traces trace;

    @Autowired
    Learning learning;

    @Autowired
    Timelines timelines;

    @Autowired
    WorkLists work;

    @Autowired
    Notices notices;

    @Autowired
    Consents consents;

    @Autowired
    Processes processes;

    @Test
    void aReviewThatAsksForAReplyLeadsToTheReply() {
        UUID story = shared(CONCERN, Traces.EVERYTHING);

        trace.handIn(bram(), story, Form.CLINICIAN_REVIEW, answers(Outcome.REPLY));

        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
        assertThat(learning.pointsOf(story)).extracting(LearningPoint::text).containsExactly("Say how long it takes");
        assertThat(happenings(story)).contains(Happening.REVIEWED);
    }

    @Test
    void aReviewThatAsksForAChangeLeadsToTheImprovementLead() {
        UUID story = shared(CONCERN, Traces.EVERYTHING);

        trace.handIn(bram(), story, Form.CLINICIAN_REVIEW, answers(Outcome.IMPROVE));

        assertThat(trace.waitsFor(story)).containsExactly(Form.PLAN_IMPROVEMENT);
    }

    @Test
    void theReviewersFactsChooseTheKindOfDiscussion() {
        UUID emotional = shared(CONCERN, Traces.EVERYTHING);
        UUID several = shared(CONCERN, Traces.EVERYTHING);

        trace.handIn(bram(), emotional, Form.CLINICIAN_REVIEW, discussing(false, true));
        trace.handIn(bram(), several, Form.CLINICIAN_REVIEW, discussing(true, false));

        assertThat(suggested(emotional)).isEqualTo("SCHWARTZ_ROUND");
        assertThat(suggested(several)).isEqualTo("THEMATIC_REVIEW");
    }

    @Test
    void withoutConsentToADiscussionItGoesOnWithoutOne() {
        Set<Purpose> noDiscussion = EnumSet.complementOf(EnumSet.of(Purpose.REFLECTIVE_DISCUSSION));
        UUID reply = shared(CONCERN, noDiscussion);
        UUID change = shared(CONCERN, noDiscussion);

        trace.handIn(bram(), reply, Form.CLINICIAN_REVIEW, answers(Outcome.DISCUSS));
        trace.handIn(bram(), change, Form.CLINICIAN_REVIEW, answers(Outcome.BOTH));

        assertThat(trace.waitsFor(reply)).containsExactly(Form.DRAFT_REPLY);
        assertThat(trace.waitsFor(change)).containsExactly(Form.PLAN_IMPROVEMENT);
    }

    @Test
    void aClinicianOfTheTeamConcernedIsNeverOfferedIt() {
        UUID story = shared(CONCERN, Traces.EVERYTHING);
        String task = trace.task(story, Form.CLINICIAN_REVIEW);

        assertThat(trace.as(asha(), () -> work.page(all(), 0, 500)))
                .as("Asha is of the emergency team")
                .extracting(WorkRow::taskId)
                .doesNotContain(task);
        assertThat(trace.as(bram(), () -> work.page(all(), 0, 500)))
                .extracting(WorkRow::taskId)
                .contains(task);
        assertThatThrownBy(() -> trace.handIn(asha(), story, Form.CLINICIAN_REVIEW, answers(Outcome.REPLY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anEmptyReviewIsPointedAt() {
        UUID story = shared(BOTH, Traces.EVERYTHING);

        assertThatThrownBy(() -> trace.handIn(bram(), story, Form.CLINICIAN_REVIEW, ReviewAnswers.NOTHING_YET))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        it -> assertThat(it.problems()).containsOnlyKeys("points", "recreate", "outcome"));
        assertThat(trace.waitsFor(story)).containsExactly(Form.CLINICIAN_REVIEW);
    }

    @Test
    void aFactorNeedsAFewWords() {
        UUID story = shared(CONCERN, Traces.EVERYTHING);
        ReviewAnswers silent = new ReviewAnswers(
                List.of(new Factor(Element.TOOLS, Effect.HINDERED, " ")),
                List.of(),
                null,
                Outcome.REPLY,
                false,
                false,
                false,
                false);

        assertThatThrownBy(() -> trace.handIn(bram(), story, Form.CLINICIAN_REVIEW, silent))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class, it -> assertThat(it.problems()).containsOnlyKeys("factors"));
    }

    @Test
    void praiseInAStoryIsAskedHowItCouldBeRecreated() {
        UUID story = shared(BOTH, Traces.EVERYTHING);
        ReviewAnswers told = new ReviewAnswers(
                List.of(new Factor(Element.TASKS, Effect.HELPED, "Nobody else waited for her")),
                List.of(),
                "A chair beside every bed",
                Outcome.REPLY,
                false,
                false,
                false,
                false);

        trace.handIn(bram(), story, Form.CLINICIAN_REVIEW, told);

        assertThat(learning.pointsOf(story))
                .extracting(LearningPoint::text)
                .containsExactly("A chair beside every bed");
    }

    @Test
    void thanksReachTheWholeTeamAndNobodyElse() {
        UUID story = shared(THANKS, Traces.EVERYTHING);
        int before = unread(asha());
        int others = unread(bram());

        trace.handIn(carys(), story, Form.SHARE_APPRECIATION, thanks());

        assertThat(unread(asha())).isEqualTo(before + 1);
        assertThat(unread(bram())).isEqualTo(others);
        assertThat(trace.as(asha(), notices::mine).getFirst().text())
                .as("the words stay where the choice is asked")
                .doesNotContain("blanket");
        assertThat(happenings(story)).contains(Happening.THANKS_SHARED);
        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
        assertThat(learning.pointsOf(story)).extracting(LearningPoint::text).containsExactly("Blankets by the door");
    }

    @Test
    void thanksStayQuietWhenTheTeamMayNotSeeThem() {
        UUID story = shared(THANKS, EnumSet.complementOf(EnumSet.of(Purpose.TEAM_MAY_SEE)));
        int before = unread(asha());

        trace.handIn(carys(), story, Form.SHARE_APPRECIATION, thanks());

        assertThat(unread(asha())).isEqualTo(before);
        assertThat(happenings(story)).contains(Happening.THANKS_KEPT).doesNotContain(Happening.THANKS_SHARED);
    }

    @Test
    void halfWayThroughTheClockHelpIsOffered() {
        UUID story = shared(CONCERN, Traces.EVERYTHING);
        int before = unread(bram());

        trace.fireTimer(story, "review-for-learning-part-way");

        assertThat(unread(bram())).isEqualTo(before + 1);
        assertThat(trace.as(bram(), notices::mine).getFirst().text()).contains("Could you make time");
        assertThat(trace.waitsFor(story)).containsExactly(Form.CLINICIAN_REVIEW);
    }

    @Test
    void takingTheStoryBackTakesTheReviewAway() {
        UUID story = shared(CONCERN, Traces.EVERYTHING);

        consents.change(story, Purpose.HANDLE_AND_REPLY, false, "TEST");

        assertThat(trace.waitsFor(story)).isEmpty();
    }

    private Object suggested(UUID story) {
        return processes
                .recall(story, ProcessId.REFLECTIVE_DISCUSSION, Variable.RESPONSE_FORM)
                .orElseThrow();
    }

    private UUID shared(Story story, Set<Purpose> given) {
        Submission submission = Submission.of(UUID.randomUUID().toString(), Source.FORM, story, given);
        return trace.share(submission.about(trace.team("Emergency department").id(), null))
                .feedbackId();
    }

    private static ReviewAnswers answers(Outcome outcome) {
        return new ReviewAnswers(
                List.of(new Factor(Element.ORGANISATION, Effect.HINDERED, "Two people for forty")),
                List.of("Say how long it takes", " "),
                null,
                outcome,
                false,
                false,
                false,
                false);
    }

    private static ReviewAnswers discussing(boolean manyEvents, boolean emotional) {
        return new ReviewAnswers(
                List.of(),
                List.of("Say how long it takes"),
                null,
                Outcome.DISCUSS,
                false,
                false,
                manyEvents,
                emotional);
    }

    private static AppreciationAnswers thanks() {
        return new AppreciationAnswers("Blankets by the door", "", "Two kind people and a warm blanket");
    }

    private static WorkFilter all() {
        return WorkFilter.of(WorkTab.UNASSIGNED);
    }

    private List<Happening> happenings(UUID story) {
        return timelines.of(story).stream().map(TimelineEntry::what).toList();
    }

    private int unread(Person person) {
        return trace.as(person, notices::unread);
    }

    private Person asha() {
        return trace.person("Asha");
    }

    private Person bram() {
        return trace.person("Bram");
    }

    private Person carys() {
        return trace.person("Carys");
    }
}
