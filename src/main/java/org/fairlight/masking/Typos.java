package org.fairlight.masking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words one slip away from listed ones: a letter more, less, other, or two swapped (Damerau). */
final class Typos {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;

    private final Map<String, Set<String>> byShortened = new HashMap<>();

    Typos(Collection<String> words) {
        words.stream().filter(Typos::fits).forEach(this::add);
    }

    String meant(String word) {
        if (byShortened.isEmpty() || word.length() < SHORTEST - 1 || word.length() > LONGEST) {
            return "";
        }
        String meant = "";
        for (int i = 0; i <= word.length(); i++) {
            for (String listed : byShortened.getOrDefault(without(word, i), Set.of())) {
                boolean earlier = meant.isEmpty() || listed.compareTo(meant) < 0;
                meant = earlier && isOneSlip(word, listed) ? listed : meant;
            }
        }
        return meant;
    }

    static boolean isOneSlip(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String left = one.substring(same);
        String right = other.substring(same);
        return tail(left, 1).equals(right)
                || left.equals(tail(right, 1))
                || tail(left, 1).equals(tail(right, 1))
                || isSwap(left, right);
    }

    private static boolean isSwap(String left, String right) {
        return left.length() > 1
                && right.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }

    private static String tail(String word, int from) {
        return word.length() < from ? word : word.substring(from);
    }

    private static boolean fits(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST;
    }

    private void add(String word) {
        for (int i = 0; i <= word.length(); i++) {
            byShortened
                    .computeIfAbsent(without(word, i), key -> new HashSet<>())
                    .add(word);
        }
    }

    /** The word without one letter; whole where the place is behind its last. */
    private static String without(String word, int i) {
        return i == word.length() ? word : word.substring(0, i) + word.substring(i + 1);
    }
}
