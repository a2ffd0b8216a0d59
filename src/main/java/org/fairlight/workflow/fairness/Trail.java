package org.fairlight.workflow.fairness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fairlight.workflow.Elements;
import org.jspecify.annotations.Nullable;

/** The shortest way by which a story comes to a place without something it should have passed. */
final class Trail {

    private final Facts facts;
    private final Set<Fact> watched;
    private final Map<Stop, @Nullable Stop> cameFrom = new HashMap<>();

    private Trail(Facts facts, Set<Fact> watched) {
        this.facts = facts;
        this.watched = watched;
    }

    /** The ids of the elements on the way, the last included; empty when there is none by itself. */
    static List<String> without(Fact missing, Place start, Place goal, Facts facts) {
        return new Trail(facts, EnumSet.of(missing, Fact.HANDLING_ASKED, Fact.DISCUSSING_ASKED))
                .search(missing, start, goal);
    }

    private List<String> search(Fact missing, Place start, Place goal) {
        Deque<Stop> open = new ArrayDeque<>();
        Stop first = new Stop(start, EnumSet.noneOf(Fact.class));
        cameFrom.put(first, null);
        open.add(first);
        while (!open.isEmpty()) {
            Stop stop = open.remove();
            if (stop.place() == goal && !stop.known().contains(missing)) {
                return ids(stop);
            }
            stop.place().out().stream().filter(facts::isTaken).forEach(way -> {
                Set<Fact> known = facts.after(way, stop.known());
                known.retainAll(watched);
                Stop next = new Stop(way.to(), known);
                if (cameFrom.putIfAbsent(next, stop) == null && !next.equals(first)) {
                    open.add(next);
                }
            });
        }
        return List.of();
    }

    private List<String> ids(Stop last) {
        List<Place> backwards = new ArrayList<>();
        for (Stop stop = last; stop != null; stop = cameFrom.get(stop)) {
            backwards.add(stop.place());
        }
        return drawn(backwards.reversed());
    }

    /** The ids of what is drawn on a way, each once where before and behind it follow one another. */
    static List<String> drawn(List<Place> way) {
        List<String> ids = new ArrayList<>();
        for (Place place : way) {
            String id = Elements.id(place.element());
            if (Elements.isNode(place.element())
                    && (ids.isEmpty() || !ids.getLast().equals(id))) {
                ids.add(id);
            }
        }
        return ids;
    }

    private record Stop(Place place, Set<Fact> known) {}
}
