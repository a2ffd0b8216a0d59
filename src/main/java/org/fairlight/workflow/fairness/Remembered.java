package org.fairlight.workflow.fairness;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.Variable;
import org.w3c.dom.Element;

/** What the process remembers at each place of the journey, whichever way a story came; anything else is nothing to ask for. */
final class Remembered {

    /** What is told when a story is shared. */
    static final Set<Variable> FROM_THE_START = EnumSet.of(
            Variable.NATION,
            Variable.KIND,
            Variable.THEME,
            Variable.HAS_GOOD,
            Variable.HAS_BETTER,
            Variable.PLAIN_THANKS,
            Variable.HARM,
            Variable.SAFEGUARDING,
            Variable.CONDUCT,
            Variable.REPLY_WISHED,
            Variable.CAN_REPLY);

    private static final Set<Variable> WORRIES = EnumSet.of(Variable.HARM, Variable.SAFEGUARDING, Variable.CONDUCT);
    private static final Set<Variable> CLOCKS = Arrays.stream(Variable.values())
            .filter(variable -> variable.name().endsWith("_DAYS"))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Variable.class)));

    private final WholeJourney journey;
    private final Map<Place, Set<Variable>> known = new HashMap<>();

    Remembered(WholeJourney journey) {
        this.journey = journey;
        known.put(journey.start(), FROM_THE_START);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Place place : journey.places()) {
                changed |= place != journey.start() && refresh(place);
            }
        }
    }

    /** Whether some story comes there of which the process does not remember it. */
    boolean isMissing(Variable variable, Place place) {
        Set<Variable> here = known.get(place);
        return here != null && !here.contains(variable);
    }

    private boolean refresh(Place place) {
        List<Set<Variable>> coming =
                place.in().stream().flatMap(way -> coming(way).stream()).toList();
        if (coming.isEmpty() || (place.isJoin() && coming.size() < place.in().size())) {
            return false;
        }
        Set<Variable> now = EnumSet.copyOf(coming.getFirst());
        coming.forEach(place.isJoin() ? now::addAll : now::retainAll);
        return !now.equals(known.put(place, now));
    }

    private Optional<Set<Variable>> coming(Way way) {
        return Optional.ofNullable(known.get(way.from())).map(before -> switch (way.kind()) {
            case DONE -> done(way.cause(), before);
            case CALL -> Mapping.into(way.cause()).passed(before, EnumSet.noneOf(Variable.class));
            case RETURN ->
                Mapping.outOf(way.cause()).passed(before, known.getOrDefault(journey.beforeCall(way.to()), Set.of()));
            default -> EnumSet.copyOf(before);
        });
    }

    private static Set<Variable> done(Element element, Set<Variable> before) {
        Set<Variable> after = EnumSet.noneOf(Variable.class);
        after.addAll(before);
        Drawing.step(element).ifPresent(step -> {
            if (step == Step.CHOOSE_ROUTE) {
                after.removeAll(WORRIES);
            }
            after.addAll(given(step));
        });
        Drawing.form(element).ifPresent(form -> after.addAll(given(form)));
        Variable.ofId(Drawing.camunda(element, "resultVariable")).ifPresent(after::add);
        return after;
    }

    /** What a step finds out. */
    static Set<Variable> given(Step step) {
        return switch (step) {
            case SET_CLOCKS -> CLOCKS;
            case READ_CONSENT -> Set.of(Variable.MAY_HANDLE, Variable.MAY_DISCUSS, Variable.NEEDS_PRIVACY_CHECK);
            case APPLY_WITHDRAWAL -> Set.of(Variable.MAY_HANDLE, Variable.MAY_DISCUSS);
            case CANCEL_DISCUSSION -> Set.of(Variable.NEXT_STEP);
            case CHOOSE_ROUTE -> Set.of(Variable.ROUTE);
            default -> Set.of();
        };
    }

    /** What somebody says who fills in a form. */
    static Set<Variable> given(Form form) {
        return switch (form) {
            case PRIVACY_CHECK -> Set.of(Variable.NEEDS_PRIVACY_CHECK);
            case CLINICIAN_REVIEW ->
                Set.of(
                        Variable.REVIEW_OUTCOME,
                        Variable.TEAM_AVAILABLE,
                        Variable.WIDER_TEAM,
                        Variable.MANY_EVENTS,
                        Variable.EMOTIONAL);
            case RECORD_DISCUSSION -> Set.of(Variable.NEXT_STEP);
            case STUDY_IMPROVEMENT -> Set.of(Variable.CYCLE_DECISION);
            case APPROVE_REPLY -> Set.of(Variable.REPLY_APPROVED);
            case GUARDIAN_TRIAGE -> Set.of(Variable.DUTY_OF_CANDOUR);
            default -> Set.of();
        };
    }
}
