package org.fairlight.studio.replay;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.PastCase;
import org.fairlight.workflow.PastCase.PastTask;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Script;
import org.fairlight.workflow.Variable;
import org.jspecify.annotations.Nullable;

/** What people decided about one story, and how long they took. */
record RecordedAnswers(RecordedStory story, PastCase past, Theatre today, UsualTimes usual) implements Script.Answers {

    @Override
    public Optional<Script.Answer> to(Form form, int time) {
        List<PastTask> tasks = tasks(form);
        if (time >= tasks.size()) {
            return usual.to(form);
        }
        PastTask task = tasks.get(time);
        return task.done() == null
                ? Optional.of(new Script.Answer(null, Map.of()))
                : results(form, time)
                        .map(results -> new Script.Answer(Duration.between(task.opened(), task.done()), results));
    }

    /** Null when the story never came so far that it showed. */
    @Nullable
    Boolean neededPrivacyCheck() {
        if (!tasks(Form.PRIVACY_CHECK).isEmpty()) {
            return true;
        }
        return wentOn() ? false : null;
    }

    private boolean wentOn() {
        return past.passed().stream()
                .anyMatch(step -> step.type().equals("userTask")
                        || (step.process().equals(ProcessId.FEEDBACK_TO_LEARNING.id())
                                && step.type().endsWith("EndEvent")));
    }

    private List<PastTask> tasks(Form form) {
        return past.tasks().stream()
                .filter(task -> today.formAt(task.process(), task.element())
                        .filter(form::equals)
                        .isPresent())
                .toList();
    }

    private Optional<Map<Variable, Object>> results(Form form, int time) {
        return switch (form) {
            case CLINICIAN_REVIEW -> kept(story.reviewOutcomes(), time, Variable.REVIEW_OUTCOME);
            case RECORD_DISCUSSION -> kept(story.nextSteps(), time, Variable.NEXT_STEP);
            case STUDY_IMPROVEMENT -> kept(story.cycleDecisions(), time, Variable.CYCLE_DECISION);
            case APPROVE_REPLY -> Optional.of(Map.of(Variable.REPLY_APPROVED, wasApproved(time)));
            default -> Optional.of(UsualTimes.results(form));
        };
    }

    private static Optional<Map<Variable, Object>> kept(List<String> decisions, int time, Variable variable) {
        return time < decisions.size() ? Optional.of(Map.of(variable, decisions.get(time))) : Optional.empty();
    }

    /** Whether the reply was written anew after it had been looked at for the so-manieth time. */
    private boolean wasApproved(int time) {
        @Nullable PastTask looked = tasks(Form.APPROVE_REPLY).get(time);
        return tasks(Form.DRAFT_REPLY).stream()
                .noneMatch(draft -> looked.done() != null && !draft.opened().isBefore(looked.done()));
    }
}
