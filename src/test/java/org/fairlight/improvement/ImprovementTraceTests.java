package org.fairlight.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.Learning;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.feedback.Timelines;
import org.fairlight.notify.Notices;
import org.fairlight.people.Person;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FairlightTest
class ImprovementTraceTests {

    @Autowired
    Traces trace;

    @Autowired
    Improvements improvements;

    @Autowired
    ImprovementPlanForm planning;

    @Autowired
    Learning learning;

    @Autowired
    Timelines timelines;

    @Autowired
    Notices notices;

    @Autowired
    Consents consents;

    @Test
    void aChangeThatWorksIsKeptAndTold() {
        UUID story = toImprove();
        int before = trace.as(jon(), notices::unread);

        trace.handIn(dele(), story, Form.PLAN_IMPROVEMENT, plan("A board shows the wait"));
        assertThat(trace.as(jon(), notices::unread)).as("the owner hears of it").isEqualTo(before + 1);
        assertThat(trace.waitsFor(story)).containsExactly(Form.STUDY_IMPROVEMENT);
        trace.handIn(dele(), story, Form.STUDY_IMPROVEMENT, study(CycleDecision.ADOPT));

        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
        assertThat(learning.changesOf(story))
                .containsExactly(
                        "We are trying something out: A board shows the wait",
                        "We keep this change: A board shows the wait. What we found: People asked less");
        assertThat(happenings(story)).contains(Happening.CHANGE_STARTED, Happening.CHANGE_STUDIED);
        assertThat(file(story).state()).isEqualTo(ActionState.ADOPTED);
    }

    @Test
    void aChangeThatDoesNotWorkIsLetGoAndTold() {
        UUID story = toImprove();
        trace.handIn(dele(), story, Form.PLAN_IMPROVEMENT, plan("A board shows the wait."));

        trace.handIn(dele(), story, Form.STUDY_IMPROVEMENT, study(CycleDecision.ABANDON));

        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
        assertThat(learning.changesOf(story).getLast())
                .startsWith("We tried this and let it go: A board shows the wait. What");
        assertThat(file(story).state()).isEqualTo(ActionState.ABANDONED);
    }

    @Test
    void adaptingLeadsToTheNextCycleOfTheSameChange() {
        UUID story = toImprove();
        trace.handIn(dele(), story, Form.PLAN_IMPROVEMENT, plan("A board shows the wait"));
        UUID action = file(story).id();

        trace.handIn(dele(), story, Form.STUDY_IMPROVEMENT, study(CycleDecision.ADAPT));
        assertThat(trace.waitsFor(story)).containsExactly(Form.PLAN_IMPROVEMENT);
        ImprovementPlan begun = trace.as(dele(), () -> planning.begin(task(story)));
        assertThat(begun.change()).isEqualTo("A board shows the wait");
        assertThat(begun.prediction()).as("each cycle has its own prediction").isEmpty();
        trace.handIn(dele(), story, Form.PLAN_IMPROVEMENT, plan("The board also says why"));

        assertThat(file(story).id()).isEqualTo(action);
        assertThat(file(story).change()).isEqualTo("The board also says why");
        assertThat(file(story).cycles())
                .extracting(ImprovementFile.Cycle::number)
                .containsExactly(1, 2);
        assertThat(file(story).cycles().getFirst().decision()).isEqualTo(CycleDecision.ADAPT);
        trace.handIn(dele(), story, Form.STUDY_IMPROVEMENT, study(CycleDecision.ADOPT));
        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
        assertThat(learning.changesOf(story)).hasSize(3);
    }

    @Test
    void nothingIsTriedWithoutAPrediction() {
        UUID story = toImprove();
        ImprovementPlan blind = new ImprovementPlan(
                "Less worry", "A board", ActionKind.BETTER_WORDS, "Ask ten people", dele().id(), " ", "Monday");

        assertThatThrownBy(() -> trace.handIn(dele(), story, Form.PLAN_IMPROVEMENT, blind))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class, it -> assertThat(it.problems()).containsOnlyKeys("prediction"));
    }

    @Test
    void aWeakerKindOfChangeIsNotRefused() {
        UUID story = toImprove();
        ImprovementPlan weak = new ImprovementPlan(
                "Less worry", "Remind everybody", ActionKind.TRAINING, "Ask", dele().id(), "It helps a week", "Monday");

        trace.handIn(dele(), story, Form.PLAN_IMPROVEMENT, weak);

        assertThat(file(story).kind().strength()).isEqualTo(Strength.WEAKER);
    }

    @Test
    void takingTheStoryBackStopsTheChange() {
        UUID story = toImprove();
        trace.handIn(dele(), story, Form.PLAN_IMPROVEMENT, plan("A board shows the wait"));

        consents.change(story, Purpose.HANDLE_AND_REPLY, false, "TEST");

        assertThat(trace.waitsFor(story)).isEmpty();
        assertThat(file(story).state()).isEqualTo(ActionState.STOPPED);
    }

    @Test
    void staffSeeOnlyTheChangesTheyLookAfter() {
        UUID story = toImprove();
        trace.handIn(dele(), story, Form.PLAN_IMPROVEMENT, plan("A board shows the wait"));
        UUID action = file(story).id();

        assertThat(trace.as(jon(), improvements::list))
                .extracting(ImprovementFile::id)
                .contains(action);
        assertThat(trace.as(trace.person("Ines"), improvements::list))
                .extracting(ImprovementFile::id)
                .doesNotContain(action);
    }

    @Test
    void halfWayThroughTheClockHelpIsOffered() {
        UUID story = toImprove();
        int before = trace.as(dele(), notices::unread);

        trace.fireTimer(story, "plan-improvement-part-way");
        trace.handIn(dele(), story, Form.PLAN_IMPROVEMENT, plan("A board"));
        trace.fireTimer(story, "study-improvement-part-way");

        assertThat(trace.as(dele(), notices::unread)).isEqualTo(before + 2);
    }

    private UUID toImprove() {
        UUID story = trace.share(
                        new Story("We waited six hours", null, "Somebody could say how long the queue is"),
                        Traces.EVERYTHING)
                .feedbackId();
        trace.handIn(
                trace.person("Bram"),
                story,
                Form.CLINICIAN_REVIEW,
                new ReviewAnswers(List.of(), List.of("A board"), null, Outcome.IMPROVE, false, false, false, false));
        return story;
    }

    private ImprovementPlan plan(String change) {
        return new ImprovementPlan(
                "Less worry",
                change,
                ActionKind.FEWER_STEPS,
                "Ask ten people a day",
                jon().id(),
                "Half as many ask how long",
                "Reception, on Monday");
    }

    private static ImprovementStudy study(CycleDecision decision) {
        return new ImprovementStudy("A third as many asked", "People asked less", decision);
    }

    private ImprovementFile file(UUID story) {
        return trace.as(dele(), () -> improvements.ofStory(story)).orElseThrow();
    }

    private TaskInHand task(UUID story) {
        return new TaskInHand(trace.task(story, Form.PLAN_IMPROVEMENT), story, Form.PLAN_IMPROVEMENT, dele().id());
    }

    private List<Happening> happenings(UUID story) {
        return timelines.of(story).stream().map(TimelineEntry::what).toList();
    }

    private Person dele() {
        return trace.person("Dele");
    }

    private Person jon() {
        return trace.person("Jon");
    }
}
