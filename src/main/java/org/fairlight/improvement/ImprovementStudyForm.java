package org.fairlight.improvement;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.Learning;
import org.fairlight.feedback.Timelines;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.TaskForm;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Studying a small test: what happened beside what was predicted, and whether the change is kept. */
@Service
@Transactional
class ImprovementStudyForm implements TaskForm<ImprovementStudy> {

    private final ImprovementActions actions;
    private final PdsaCycles cycles;
    private final Learning learning;
    private final Timelines timelines;
    private final Clock clock;

    ImprovementStudyForm(
            ImprovementActions actions, PdsaCycles cycles, Learning learning, Timelines timelines, Clock clock) {
        this.actions = actions;
        this.cycles = cycles;
        this.learning = learning;
        this.timelines = timelines;
        this.clock = clock;
    }

    @Override
    public Form form() {
        return Form.STUDY_IMPROVEMENT;
    }

    @Override
    public Class<ImprovementStudy> answersType() {
        return ImprovementStudy.class;
    }

    @Override
    public ImprovementStudy begin(TaskInHand task) {
        return new ImprovementStudy("", "", null);
    }

    @Override
    public Map<Variable, Object> handIn(TaskInHand task, ImprovementStudy study) {
        UnfinishedAnswers.check()
                .that(isTold(study.result()), "result", "Say what happened, also if it is not what you hoped for.")
                .that(isTold(study.learning()), "learning", "Say what you learned from it.")
                .that(study.decision() != null, "decision", "Choose whether to adopt, adapt or abandon it.")
                .done();
        ImprovementAction action = actions.findFirstByFeedbackIdOrderByStartedAtDesc(task.caseId())
                .orElseThrow(() -> new IllegalStateException("Nothing is being tried"));
        cycles.findByActionIdOrderByNumber(action.id()).getLast().studied(study, clock.instant());
        action.studied(requireNonNull(study.decision()), clock.instant());
        tell(task.caseId(), action, study);
        timelines.note(task.caseId(), Happening.CHANGE_STUDIED);
        return Map.of(Variable.CYCLE_DECISION, study.decision());
    }

    /** What is kept or let go is told now; what is adapted is told with the next plan. */
    private void tell(UUID feedbackId, ImprovementAction action, ImprovementStudy study) {
        if (study.decision() != CycleDecision.ADAPT) {
            String lead =
                    study.decision() == CycleDecision.ADOPT ? "We keep this change" : "We tried this and let it go";
            learning.changed(
                    feedbackId,
                    "%s: %s What we found: %s"
                            .formatted(
                                    lead,
                                    sentence(action.changeIdea()),
                                    requireNonNull(study.learning()).strip()));
        }
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }

    private static boolean isTold(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
