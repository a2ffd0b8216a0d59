package org.fairlight.improvement;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.Learning;
import org.fairlight.feedback.Timelines;
import org.fairlight.notify.Notices;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskForm;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning a small test of change, or the next cycle of one that is being adapted. */
@Service
@Transactional
class ImprovementPlanForm implements TaskForm<ImprovementPlan> {

    private static final int MOST_CHARACTERS = 2_000;

    private final ImprovementActions actions;
    private final PdsaCycles cycles;
    private final Directory directory;
    private final Learning learning;
    private final Timelines timelines;
    private final Notices notices;
    private final Clock clock;

    ImprovementPlanForm(
            ImprovementActions actions,
            PdsaCycles cycles,
            Directory directory,
            Learning learning,
            Timelines timelines,
            Notices notices,
            Clock clock) {
        this.actions = actions;
        this.cycles = cycles;
        this.directory = directory;
        this.learning = learning;
        this.timelines = timelines;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Form form() {
        return Form.PLAN_IMPROVEMENT;
    }

    @Override
    public Class<ImprovementPlan> answersType() {
        return ImprovementPlan.class;
    }

    @Override
    public ImprovementPlan begin(TaskInHand task) {
        return actions.findFirstByFeedbackIdOrderByStartedAtDesc(task.caseId())
                .map(tried -> new ImprovementPlan(
                        tried.aim(), tried.changeIdea(), tried.kind(), tried.measure(), tried.owner(), "", ""))
                .orElseGet(() -> new ImprovementPlan("", "", null, "", null, "", ""));
    }

    @Override
    public Map<Variable, Object> handIn(TaskInHand task, ImprovementPlan plan) {
        check(plan);
        ImprovementAction action = actions.findFirstByFeedbackIdOrderByStartedAtDesc(task.caseId())
                .filter(tried -> tried.state() == ActionState.ADAPTING)
                .map(tried -> adapt(tried, plan))
                .orElseGet(() -> actions.saveAndFlush(new ImprovementAction(task.caseId(), plan, clock.instant())));
        int number = cycles.findByActionIdOrderByNumber(action.id()).size() + 1;
        cycles.save(new PdsaCycle(action.id(), number, plan, clock.instant()));
        learning.changed(task.caseId(), told(plan, number));
        timelines.note(task.caseId(), Happening.CHANGE_STARTED);
        tellOwner(plan.owner(), task.personId());
        return Map.of();
    }

    private static ImprovementAction adapt(ImprovementAction tried, ImprovementPlan plan) {
        tried.tryOut(plan);
        return tried;
    }

    private static String told(ImprovementPlan plan, int number) {
        return (number == 1 ? "We are trying something out: " : "We changed what we try: ")
                + requireNonNull(plan.change()).strip();
    }

    private void tellOwner(@Nullable UUID owner, UUID planner) {
        if (owner != null && !owner.equals(planner)) {
            notices.tell(owner, "You were asked to look after a small test of change.", "improvements");
        }
    }

    private void check(ImprovementPlan plan) {
        UnfinishedAnswers.Check check = UnfinishedAnswers.check();
        words(check, "aim", plan.aim(), "Say what you are trying to achieve.");
        words(check, "change", plan.change(), "Say what will be different.");
        check.that(plan.kind() != null, "kind", "Choose what kind of change it is.");
        words(check, "measure", plan.measure(), "Say how you will know that it is better.");
        check.that(
                directory.person(plan.owner()).filter(Person::isActive).isPresent(),
                "owner",
                "Choose somebody who looks after it.");
        words(check, "prediction", plan.prediction(), "Say what you believe will happen. It is no shame to be wrong.");
        words(check, "plan", plan.plan(), "Say who tries what, where and when.");
        check.done();
    }

    private static void words(UnfinishedAnswers.Check check, String field, @Nullable String text, String empty) {
        check.that(text != null && !text.isBlank(), field, empty)
                .that(text == null || text.length() <= MOST_CHARACTERS, field, "This is long. Please shorten it.");
    }
}
