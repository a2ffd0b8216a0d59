package org.fairlight.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who is who among the names of one story: the same person keeps one number. */
final class People {

    private final List<Person> persons = new ArrayList<>();
    private final Map<Hit, Person> byHit = new HashMap<>();
    private final Map<Integer, Person> byEntry = new HashMap<>();
    private final Map<String, List<Person>> byWord = new HashMap<>();

    /** Fuller names come first, so that a lone first name can join them. */
    People(List<Hit> hits) {
        hits.stream()
                .sorted(Comparator.comparingInt(People::fullness).reversed())
                .forEach(this::join);
    }

    Person of(Hit hit) {
        return java.util.Objects.requireNonNull(byHit.get(hit));
    }

    private static int fullness(Hit hit) {
        return (hit.isListed() ? 100 : 0)
                + hit.words().size() * 2
                + (hit.title().isEmpty() ? 0 : 1);
    }

    private void join(Hit hit) {
        List<Person> same = hit.words().stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .distinct()
                .filter(person -> person.mayBe(hit))
                .toList();
        Person listed = byEntry.get(hit.entry());
        Person lone = same.size() == 1 ? same.getFirst() : new Person();
        Person person = listed == null ? lone : listed;
        person.add(hit);
        if (hit.isListed()) {
            byEntry.put(hit.entry(), person);
        }
        byHit.put(hit, person);
        for (String word : hit.words()) {
            List<Person> bearers = byWord.computeIfAbsent(word, key -> new ArrayList<>());
            if (!bearers.contains(person)) {
                bearers.add(person);
            }
        }
    }

    /** One person of a story with the words, titles and kind all mentions gave. */
    static final class Person {

        private final List<String> words = new ArrayList<>();
        private String title = "";
        private int entry = Hit.NOT_LISTED;
        private Standing standing = Standing.UNKNOWN;
        private String placeholder = "";

        MaskKind kind() {
            return standing.kind();
        }

        String placeholder(Numbering numbering) {
            if (placeholder.isEmpty()) {
                placeholder = numbering.next(kind());
            }
            return placeholder;
        }

        boolean mayBe(Hit hit) {
            boolean other = hit.isListed() && entry != Hit.NOT_LISTED && hit.entry() != entry;
            boolean within = words.containsAll(hit.words()) || hit.words().containsAll(words);
            return within && !other && !Titles.conflict(title, hit.title());
        }

        private void add(Hit hit) {
            hit.words().stream().filter(word -> !words.contains(word)).forEach(words::add);
            title = title.isEmpty() ? hit.title() : title;
            entry = entry == Hit.NOT_LISTED ? hit.entry() : entry;
            standing = standing.or(hit.standing());
        }
    }
}
