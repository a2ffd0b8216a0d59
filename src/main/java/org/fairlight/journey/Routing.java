package org.fairlight.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairlight.workflow.DecisionId;
import org.fairlight.workflow.Decisions;
import org.fairlight.workflow.Variable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Chooses a story's way by the table {@code no-blame-routing}. */
@Service
public class Routing {

    /** What the table answers when the separate door opens as well; no process ever remembers it. */
    public static final String REVIEW_AND_GUARD = "REVIEW_AND_GUARD";

    private static final String REVIEW = "REVIEW";

    private static final List<Variable> FACTS = List.of(
            Variable.HAS_GOOD,
            Variable.HAS_BETTER,
            Variable.PLAIN_THANKS,
            Variable.HARM,
            Variable.SAFEGUARDING,
            Variable.CONDUCT,
            Variable.THEME,
            Variable.REPLY_WISHED);

    private final Decisions decisions;
    private final ApplicationEventPublisher events;

    public Routing(Decisions decisions, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.events = events;
    }

    /**
     * The way of the learning journey. When the separate door has to open as well, that happens by an event: the journey
     * itself only remembers that the story is reviewed, and forgets the worries it was told.
     */
    public Map<Variable, Object> choose(UUID feedbackId, Map<String, Object> variables) {
        Map<String, Object> facts = new HashMap<>();
        FACTS.forEach(fact -> facts.put(fact.id(), variables.get(fact.id())));
        String route = String.valueOf(
                decisions.decide(DecisionId.NO_BLAME_ROUTING, facts).get(Variable.ROUTE.id()));
        if (REVIEW_AND_GUARD.equals(route)) {
            events.publishEvent(new GuardianNeeded(
                    feedbackId,
                    Harm.SERIOUS.name().equals(facts.get(Variable.HARM.id())),
                    Boolean.TRUE.equals(facts.get(Variable.SAFEGUARDING.id())),
                    Boolean.TRUE.equals(facts.get(Variable.CONDUCT.id()))));
        }
        Map<Variable, Object> outcome = new HashMap<>();
        outcome.put(Variable.ROUTE, REVIEW_AND_GUARD.equals(route) ? REVIEW : route);
        outcome.put(Variable.HARM, null);
        outcome.put(Variable.SAFEGUARDING, null);
        outcome.put(Variable.CONDUCT, null);
        return outcome;
    }
}
