package org.fairlight.studio.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.PastCase;
import org.fairlight.workflow.Script;
import org.fairlight.workflow.Variable;

/** How a task goes on that nobody had at the time: where its answer decides nothing, after the time that others took. */
class UsualTimes {

    private static final Set<Form> DECIDE_NOTHING = EnumSet.of(
            Form.PRIVACY_CHECK, Form.PLAN_DISCUSSION, Form.PLAN_IMPROVEMENT, Form.SHARE_APPRECIATION, Form.DRAFT_REPLY);
    private static final Duration UNKNOWN = Duration.ofDays(1);

    private final Map<Form, Duration> usual = new EnumMap<>(Form.class);

    UsualTimes(Iterable<PastCase> cases, Theatre today) {
        Map<Form, List<Duration>> all = new EnumMap<>(Form.class);
        cases.forEach(past -> past.tasks().stream()
                .filter(task -> task.done() != null)
                .forEach(task -> today.formAt(task.process(), task.element())
                        .ifPresent(form -> all.computeIfAbsent(form, first -> new ArrayList<>())
                                .add(Duration.between(task.opened(), task.done())))));
        all.forEach((form, times) -> usual.put(form, median(times)));
    }

    private static Duration median(List<Duration> times) {
        times.sort(Comparator.naturalOrder());
        return times.get(times.size() / 2);
    }

    /** Empty when the answer would decide something. */
    Optional<Script.Answer> to(Form form) {
        return DECIDE_NOTHING.contains(form)
                ? Optional.of(new Script.Answer(usual.getOrDefault(form, UNKNOWN), results(form)))
                : Optional.empty();
    }

    static Map<Variable, Object> results(Form form) {
        return form == Form.PRIVACY_CHECK ? Map.of(Variable.NEEDS_PRIVACY_CHECK, false) : Map.of();
    }
}
