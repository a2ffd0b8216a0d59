package org.fairlight.journey.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/** Counts what becomes of each row while several hands work. */
class Tally {

    private final LongAdder received = new LongAdder();
    private final LongAdder alreadyThere = new LongAdder();
    private final LongAdder withoutWords = new LongAdder();
    private final LongAdder done = new LongAdder();
    private final Queue<Refusal> refused = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> unknownServices = new ConcurrentHashMap<>();

    void taken(boolean isNew) {
        (isNew ? received : alreadyThere).increment();
        done.increment();
    }

    void withoutWords() {
        withoutWords.increment();
        done.increment();
    }

    void refuse(Refusal refusal) {
        refused.add(refusal);
        done.increment();
    }

    void noTeamCalled(String service) {
        unknownServices.computeIfAbsent(service, name -> new LongAdder()).increment();
    }

    long done() {
        return done.sum();
    }

    ImportSummary summary() {
        Map<String, Long> services = new TreeMap<>();
        unknownServices.forEach((service, count) -> services.put(service, count.sum()));
        List<Refusal> inOrder =
                refused.stream().sorted(Comparator.comparingLong(Refusal::line)).toList();
        return new ImportSummary(received.sum(), alreadyThere.sum(), withoutWords.sum(), inOrder, services);
    }
}
