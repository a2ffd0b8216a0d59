package org.fairlight.workflow.fairness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fairlight.workflow.Elements;
import org.fairlight.workflow.Finding;
import org.fairlight.workflow.Rule;
import org.fairlight.workflow.Step;
import org.jspecify.annotations.Nullable;

/** Names are hidden once: what is hidden a second time would undo what a privacy steward put right, so it fails. */
final class HiddenOnce {

    private final WholeJourney journey;

    /** By place, where names are hidden further on. */
    private final Map<Place, Set<Place>> ahead = new HashMap<>();

    HiddenOnce(WholeJourney journey) {
        this.journey = journey;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Place place : journey.places().reversed()) {
                changed |= refresh(place);
            }
        }
    }

    private boolean refresh(Place place) {
        Set<Place> now = ahead.computeIfAbsent(place, added -> new LinkedHashSet<>());
        int before = now.size();
        place.out().forEach(way -> now.addAll(ahead(way)));
        return now.size() > before;
    }

    private Set<Place> ahead(Way way) {
        Set<Place> ahead = new LinkedHashSet<>(this.ahead.getOrDefault(way.to(), Set.of()));
        if (hides(way.to())) {
            ahead.add(way.to());
        }
        return ahead;
    }

    private static boolean hides(Place place) {
        return !place.isBehind()
                && Drawing.step(place.element()).filter(Step.MASK_STORY::equals).isPresent();
    }

    List<Finding> findings() {
        return journey.places().stream()
                .flatMap(place -> second(place).stream())
                .limit(1)
                .map(second -> second.drawing()
                        .finding(
                                Rule.NAMES_HIDDEN,
                                "a story can come here when its names are hidden already, and hiding them again fails. Take one of the two steps “%s” out."
                                        .formatted(Step.MASK_STORY.id()),
                                second.element(),
                                wayTo(second)))
                .toList();
    }

    /** Where names would be hidden again by a story that comes to a place. */
    private Optional<Place> second(Place place) {
        if (hides(place)) {
            return ahead.getOrDefault(place, Set.of()).stream().findFirst();
        }
        return goesAllWays(place) ? beside(place.out()) : Optional.empty();
    }

    private static boolean goesAllWays(Place place) {
        String kind = Elements.kind(place.element());
        return place.out().size() > 1 && !kind.equals("exclusiveGateway") && !kind.equals("eventBasedGateway");
    }

    private Optional<Place> beside(List<Way> ways) {
        List<Set<Place>> hidden = new ArrayList<>();
        ways.forEach(way -> hidden.add(ahead(way)));
        for (Set<Place> one : hidden) {
            for (Set<Place> other : hidden) {
                if (!one.containsAll(other) && !other.containsAll(one)) {
                    return other.stream().filter(place -> !one.contains(place)).findFirst();
                }
            }
        }
        return Optional.empty();
    }

    private List<String> wayTo(Place goal) {
        Map<Place, @Nullable Place> cameFrom = new HashMap<>();
        Deque<Place> open = new ArrayDeque<>(List.of(journey.start()));
        cameFrom.put(journey.start(), null);
        while (!open.isEmpty() && !cameFrom.containsKey(goal)) {
            Place place = open.remove();
            place.out().stream()
                    .map(Way::to)
                    .filter(next -> !cameFrom.containsKey(next))
                    .forEach(next -> {
                        cameFrom.put(next, place);
                        open.add(next);
                    });
        }
        List<Place> backwards = new ArrayList<>();
        for (Place place = goal; place != null; place = cameFrom.get(place)) {
            backwards.add(place);
        }
        return Trail.drawn(backwards.reversed());
    }
}
