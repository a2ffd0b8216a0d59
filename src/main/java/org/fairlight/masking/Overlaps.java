package org.fairlight.masking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Settles what wins where two finds overlap: placeholders stay, identifiers before names, then the longer one. */
final class Overlaps {

    private final int passage;
    private final BitSet taken = new BitSet();
    private final List<Span> spans = new ArrayList<>();

    Overlaps(String text, int passage) {
        this.passage = passage;
        Placeholders.in(text).forEach(place -> taken.set(place.start(), place.end()));
    }

    List<Span> resolve(List<Found> identifiers, List<Found> names) {
        identifiers.stream()
                .sorted(Comparator.comparingInt(Found::length).reversed())
                .forEach(this::take);
        names.forEach(this::take);
        spans.sort(Comparator.comparingInt(Span::start));
        return spans;
    }

    private void take(Found found) {
        int next = taken.nextSetBit(found.start());
        if (next < 0 || next >= found.end()) {
            taken.set(found.start(), found.end());
            spans.add(new Span(passage, found.start(), found.end(), found.kind(), found.placeholder()));
        }
    }
}
