package org.fairlight.workflow.engine;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Passed;
import org.fairlight.workflow.Rehearsed.Asked;
import org.fairlight.workflow.Script;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.Variable;
import org.jspecify.annotations.Nullable;

/** What happens on the stage while one case is played: its script, its time, where it came to and who is asked. */
class StagePlay {

    private final StoryTime time;
    private final List<Passed> passed = new ArrayList<>();
    private final Map<String, Open> open = new LinkedHashMap<>();
    private final List<Asked> finished = new ArrayList<>();
    private final Map<Form, Integer> times = new EnumMap<>(Form.class);
    private final Map<String, Instant> seenSince = new HashMap<>();

    private @Nullable Script script;
    private boolean factMissed;
    private boolean questionMissed;

    StagePlay(StoryTime time) {
        this.time = time;
    }

    void begin(Script next) {
        clear();
        script = next;
        time.beginAt(next.begins());
    }

    void clear() {
        script = null;
        passed.clear();
        open.clear();
        finished.clear();
        times.clear();
        seenSince.clear();
        factMissed = false;
        questionMissed = false;
    }

    Map<Variable, Object> run(Step step, Map<String, Object> variables) {
        return requireNonNull(script).steps().run(step, time.instant(), variables);
    }

    void came(Passed there) {
        if (script != null) {
            passed.add(there);
        }
    }

    void asked(String taskId, Asked task) {
        if (script == null) {
            return;
        }
        int before = times.merge(task.form(), 1, Integer::sum) - 1;
        Optional<Script.Answer> answer = script.answers().to(task.form(), before);
        questionMissed |= answer.isEmpty();
        open.put(taskId, new Open(taskId, task, answer.orElse(new Script.Answer(null, Map.of()))));
    }

    void ended(String taskId, boolean answered) {
        Open task = open.remove(taskId);
        if (task != null) {
            Asked asked = task.asked();
            finished.add(new Asked(
                    asked.process(),
                    asked.element(),
                    asked.form(),
                    asked.opened(),
                    asked.due(),
                    answered ? time.instant() : null));
        }
    }

    void missed() {
        factMissed = true;
    }

    boolean isFactMissed() {
        return factMissed;
    }

    boolean isQuestionMissed() {
        return questionMissed;
    }

    /** When a job of the engine was first seen; what counts from "now" counts from there. */
    Instant firstSeen(String jobId) {
        return seenSince.computeIfAbsent(jobId, id -> time.instant());
    }

    Instant now() {
        return time.instant();
    }

    /** The open task that is answered first, if any of them is. */
    Optional<Open> nextAnswer() {
        return open.values().stream()
                .filter(task -> task.answer().took() != null)
                .min(Comparator.comparing(Open::done));
    }

    List<Passed> passed() {
        return List.copyOf(passed);
    }

    /** Those that are done with, then those that still wait. */
    List<Asked> tasks() {
        List<Asked> all = new ArrayList<>(finished);
        open.values().forEach(task -> all.add(task.asked()));
        return all;
    }

    /** A task on the stage and how it will be answered. */
    record Open(String id, Asked asked, Script.Answer answer) {

        Instant done() {
            return asked.opened().plus(requireNonNull(answer.took()));
        }
    }
}
