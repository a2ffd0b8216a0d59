package org.fairlight.workflow.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Many combinations of facts at once: for each question the values it may have. */
record Situation(List<Set<String>> values) {

    boolean isEmpty() {
        return values.stream().anyMatch(Set::isEmpty);
    }

    Optional<Situation> and(Situation other) {
        List<Set<String>> both = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Set<String> some = new LinkedHashSet<>(values.get(i));
            some.retainAll(other.values.get(i));
            both.add(some);
        }
        return Optional.of(new Situation(both)).filter(met -> !met.isEmpty());
    }

    /** What is left without another one: pieces that do not overlap. */
    List<Situation> without(Situation other) {
        if (and(other).isEmpty()) {
            return List.of(this);
        }
        List<Situation> left = new ArrayList<>();
        List<Set<String>> rest = new ArrayList<>(values);
        for (int i = 0; i < values.size(); i++) {
            Set<String> outside = new LinkedHashSet<>(rest.get(i));
            outside.removeAll(other.values.get(i));
            if (!outside.isEmpty()) {
                List<Set<String>> piece = new ArrayList<>(rest);
                piece.set(i, outside);
                left.add(new Situation(piece));
            }
            Set<String> inside = new LinkedHashSet<>(rest.get(i));
            inside.retainAll(other.values.get(i));
            rest.set(i, inside);
        }
        return left;
    }
}
