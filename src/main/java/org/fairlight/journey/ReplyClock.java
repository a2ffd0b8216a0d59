package org.fairlight.journey;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairlight.feedback.Kind;
import org.fairlight.workflow.DecisionId;
import org.fairlight.workflow.Decisions;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Service;

/** How many working days each step may take here, as the table {@code reply-clock} says. */
@Service
public class ReplyClock {

    private static final List<Variable> CLOCKS = List.of(
            Variable.ACKNOWLEDGE_DAYS,
            Variable.CONSENT_DAYS,
            Variable.PRIVACY_DAYS,
            Variable.REVIEW_DAYS,
            Variable.DISCUSSION_DAYS,
            Variable.IMPROVEMENT_DAYS,
            Variable.REPLY_DAYS,
            Variable.APPROVAL_DAYS,
            Variable.ECHO_DAYS,
            Variable.GUARDIAN_DAYS);

    private final Decisions decisions;
    private final JourneySettings settings;

    public ReplyClock(Decisions decisions, JourneySettings settings) {
        this.decisions = decisions;
        this.settings = settings;
    }

    /** The working days of every step, as the process remembers them. */
    public Map<Variable, Object> clocksFor(Object kind, Object harm) {
        Map<String, Object> facts = new HashMap<>();
        facts.put(Variable.NATION.id(), settings.nation().name());
        facts.put(Variable.KIND.id(), String.valueOf(kind));
        facts.put(Variable.HARM.id(), String.valueOf(harm));
        Map<String, Object> row = decisions.decide(DecisionId.REPLY_CLOCK, facts);
        Map<Variable, Object> clocks = new EnumMap<>(Variable.class);
        CLOCKS.forEach(clock -> clocks.put(clock, ((Number) requireNonNull(row.get(clock.id()))).intValue()));
        return clocks;
    }

    /** What a person is promised. */
    Days daysFor(Kind kind, Harm harm) {
        Map<Variable, Object> clocks = clocksFor(kind, harm);
        int whole = days(clocks, Variable.PRIVACY_DAYS)
                + days(clocks, Variable.REVIEW_DAYS)
                + 2 * days(clocks, Variable.DISCUSSION_DAYS)
                + 2 * days(clocks, Variable.IMPROVEMENT_DAYS)
                + days(clocks, Variable.REPLY_DAYS)
                + days(clocks, Variable.APPROVAL_DAYS);
        return new Days(days(clocks, Variable.ACKNOWLEDGE_DAYS), whole);
    }

    private static int days(Map<Variable, Object> clocks, Variable clock) {
        return (Integer) requireNonNull(clocks.get(clock));
    }

    /** @param wholeReply working days for the longest way through all steps */
    record Days(int acknowledge, int wholeReply) {}
}
