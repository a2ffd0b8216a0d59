package org.fairlight.workflow.fairness;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.fairlight.workflow.Step;
import org.w3c.dom.Element;

/**
 * What is certain at each place of the journey, whichever way a story came: what holds on all ways in where ways meet, and
 * what holds on any where all are waited for.
 */
class Facts {

    private final WholeJourney journey;
    private final Map<String, Object> assumed;
    private final boolean withdrawn;
    private final Map<Place, Set<Fact>> certain = new HashMap<>();

    private Facts(WholeJourney journey, Map<String, Object> assumed, boolean withdrawn) {
        this.journey = journey;
        this.assumed = assumed;
        this.withdrawn = withdrawn;
        certain.put(journey.start(), EnumSet.noneOf(Fact.class));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Place place : journey.places()) {
                changed |= place != journey.start() && refresh(place);
            }
        }
    }

    /** For every story. */
    static Facts ofAll(WholeJourney journey) {
        return new Facts(journey, Map.of(), true);
    }

    /** For stories of which this is known and that are not taken back. */
    static Facts assuming(WholeJourney journey, Map<String, Object> assumed) {
        return new Facts(journey, assumed, false);
    }

    /** Whether some story comes there without that being certain. */
    boolean isMissing(Fact fact, Place place) {
        Set<Fact> here = certain.get(place);
        return here != null && !here.contains(fact);
    }

    /** What is certain there; nothing where no story comes. */
    Set<Fact> at(Place place) {
        return certain.getOrDefault(place, Set.of());
    }

    private boolean refresh(Place place) {
        List<Set<Fact>> coming =
                place.in().stream().map(this::coming).flatMap(Optional::stream).toList();
        boolean reached = place.isJoin() ? coming.size() == place.in().size() : !coming.isEmpty();
        if (!reached || coming.isEmpty()) {
            return false;
        }
        Set<Fact> now = coming.getFirst();
        coming.forEach(place.isJoin() ? now::addAll : now::retainAll);
        return !now.equals(certain.put(place, now));
    }

    private Optional<Set<Fact>> coming(Way way) {
        Set<Fact> before = certain.get(way.from());
        return before != null && isTaken(way) ? Optional.of(after(way, before)) : Optional.empty();
    }

    boolean isTaken(Way way) {
        boolean takenBack = way.kind() == Way.Kind.HANDLER && way.from().calls().isEmpty();
        return (withdrawn || !takenBack) && way.isPossible(assumed);
    }

    /** What is known behind a way by who knew this before it. */
    Set<Fact> after(Way way, Set<Fact> before) {
        Set<Fact> after = EnumSet.noneOf(Fact.class);
        after.addAll(before);
        switch (way.kind()) {
            case DONE -> done(way.cause(), after);
            case FLOW -> List.of(Purpose.values()).forEach(purpose -> gate(way, purpose, after));
            case CALL -> {
                forget(after, purpose -> Mapping.into(way.cause()).keeps(purpose.answer()));
                Clocks.handedOver(way.cause(), after);
            }
            case RETURN -> returned(way, after);
            default -> {}
        }
        return after;
    }

    private static void done(Element element, Set<Fact> after) {
        Drawing.step(element).ifPresent(step -> after.addAll(byStep(step)));
        Drawing.form(element).ifPresent(form -> {
            switch (form) {
                case CLINICIAN_REVIEW, SHARE_APPRECIATION -> after.add(Fact.LOOKED_AT);
                default -> {}
            }
        });
        String overwritten = Drawing.camunda(element, "resultVariable");
        forget(after, purpose -> !purpose.answer().equals(overwritten));
        Clocks.overwritten(overwritten, after);
    }

    private static Set<Fact> byStep(Step step) {
        return switch (step) {
            case SET_CLOCKS -> EnumSet.of(Fact.CLOCKS_SET);
            case MASK_STORY -> EnumSet.of(Fact.MASKED);
            case READ_CONSENT -> EnumSet.of(Fact.HANDLING_ASKED, Fact.DISCUSSING_ASKED);
            case CHOOSE_ROUTE -> EnumSet.of(Fact.ROUTED);
            case SHARE_THANKS -> EnumSet.of(Fact.LOOKED_AT);
            case SEND_REPLY -> EnumSet.of(Fact.REPLIED, Fact.TOLD);
            case CLOSE_ITEM, SEAL_STORY -> EnumSet.of(Fact.TOLD);
            default -> EnumSet.noneOf(Fact.class);
        };
    }

    /** A flow that cannot be taken after a no proves a yes, if the person was asked. */
    private static void gate(Way way, Purpose purpose, Set<Fact> after) {
        if (after.contains(purpose.asked()) && !way.isPossible(Map.of(purpose.answer(), false))) {
            after.add(purpose.allowed());
        }
    }

    private void returned(Way way, Set<Fact> after) {
        Mapping mapping = Mapping.outOf(way.cause());
        Set<Fact> caller = certain.getOrDefault(journey.beforeCall(way.to()), Set.of());
        for (Purpose purpose : Purpose.values()) {
            boolean known = mapping.sets(purpose.answer())
                    ? mapping.keeps(purpose.answer()) && after.contains(purpose.asked())
                    : caller.contains(purpose.asked());
            if (known) {
                after.add(purpose.asked());
            } else {
                after.remove(purpose.asked());
            }
        }
        Clocks.handedBack(mapping, caller, after);
    }

    private static void forget(Set<Fact> after, Predicate<Purpose> kept) {
        for (Purpose purpose : Purpose.values()) {
            if (!kept.test(purpose)) {
                after.remove(purpose.asked());
            }
        }
    }
}
