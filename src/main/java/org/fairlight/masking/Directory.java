package org.fairlight.masking;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the staff by their words, found again with one slip of the pen. */
final class Directory {

    private final Set<String> firsts = new HashSet<>();
    private final Set<String> lasts = new HashSet<>();
    private final Map<String, Set<Integer>> holders = new HashMap<>();
    private final Typos typos;

    Directory(List<KnownName> names) {
        List<List<String>> entries = names.stream()
                .map(name -> words(name.fullName()))
                .distinct()
                .filter(words -> !words.isEmpty())
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            add(entries.get(i), i);
        }
        typos = new Typos(holders.keySet());
    }

    private void add(List<String> entry, int number) {
        lasts.add(entry.getLast());
        firsts.addAll(entry.subList(0, entry.size() - 1));
        for (String word : entry) {
            holders.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(number);
        }
    }

    boolean isFirst(String word) {
        return firsts.contains(word);
    }

    boolean isLast(String word) {
        return lasts.contains(word);
    }

    boolean isListed(String word) {
        return holders.containsKey(word);
    }

    /** The listed word a written one means, itself or one slip away, or empty. */
    String meant(String word) {
        return isListed(word) ? word : typos.meant(word);
    }

    /** The one entry that holds all these listed words, or none if no one or several do. */
    int entryOf(List<String> words) {
        Set<Integer> entries = entriesWith(words);
        return entries.size() == 1 ? entries.iterator().next() : Hit.NOT_LISTED;
    }

    /** Whether some entry holds both words. */
    boolean holds(String one, String other) {
        return isListed(one)
                && isListed(other)
                && !entriesWith(List.of(one, other)).isEmpty();
    }

    private Set<Integer> entriesWith(List<String> words) {
        Set<Integer> entries = new LinkedHashSet<>(holders.getOrDefault(words.getFirst(), Set.of()));
        words.forEach(word -> entries.retainAll(holders.getOrDefault(word, Set.of())));
        return entries;
    }

    private static List<String> words(String fullName) {
        return Arrays.stream(fullName.strip().split("[\\s.,]+"))
                .map(Fold::key)
                .filter(word -> word.length() > 1 && !Titles.isTitle(word) && !Lexicon.isParticle(word))
                .toList();
    }
}
