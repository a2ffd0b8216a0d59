package org.fairlight.masking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of the staff by their words, found again with one slip of the pen. */
final class Directory {

    private final List<List<String>> entries;
    private final Map<String, Set<Integer>> firsts = new HashMap<>();
    private final Map<String, Set<Integer>> lasts = new HashMap<>();
    private final Typos typos;

    Directory(List<KnownName> names) {
        entries = names.stream()
                .map(name -> words(name.fullName()))
                .distinct()
                .filter(words -> !words.isEmpty())
                .toList();
        for (int i = 0; i < entries.size(); i++) {
            List<String> entry = entries.get(i);
            lasts.computeIfAbsent(entry.getLast(), word -> new LinkedHashSet<>())
                    .add(i);
            for (String word : entry.subList(0, entry.size() - 1)) {
                firsts.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(i);
            }
        }
        Set<String> all = new LinkedHashSet<>(firsts.keySet());
        all.addAll(lasts.keySet());
        typos = new Typos(all);
    }

    boolean isFirst(String word) {
        return firsts.containsKey(word);
    }

    boolean isLast(String word) {
        return lasts.containsKey(word);
    }

    /** The listed word a written one means, itself or one slip away, or empty. */
    String meant(String word) {
        return isFirst(word) || isLast(word) ? word : typos.meant(word);
    }

    /** The one entry that holds all these listed words, or none if no one or several do. */
    int entryOf(List<String> words) {
        Set<Integer> holders = new LinkedHashSet<>(holders(words.getFirst()));
        words.forEach(word -> holders.retainAll(holders(word)));
        return holders.size() == 1 ? holders.iterator().next() : Hit.NOT_LISTED;
    }

    /** Whether some entry holds all these words. */
    boolean holds(List<String> words) {
        Set<Integer> holders = new LinkedHashSet<>(holders(words.getFirst()));
        words.forEach(word -> holders.retainAll(holders(word)));
        return !holders.isEmpty();
    }

    private Set<Integer> holders(String word) {
        Set<Integer> both = new LinkedHashSet<>(firsts.getOrDefault(word, Set.of()));
        both.addAll(lasts.getOrDefault(word, Set.of()));
        return both;
    }

    private static List<String> words(String fullName) {
        return new ArrayList<>(Arrays.stream(fullName.strip().split("[\\s.,]+"))
                .map(Fold::key)
                .filter(word -> word.length() > 1 && !Titles.isTitle(word) && !Lexicon.isParticle(word))
                .toList());
    }
}
