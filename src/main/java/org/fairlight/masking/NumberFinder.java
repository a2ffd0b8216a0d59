package org.fairlight.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds phone numbers and NHS numbers among groups of digits that stand together. */
final class NumberFinder implements Finder {

    private static final Pattern GROUP = Pattern.compile("(?<![\\p{L}\\p{Nd}£$€/])\\(?\\+?\\p{Nd}{1,20}\\)?(?![\\p{L}\\p{Nd}/%])");
    private static final int MOST_GROUPS = 6;

    private final NumberKinds kinds = new NumberKinds();

    @Override
    public List<Found> find(String text) {
        List<int[]> groups = GROUP.matcher(text)
                .results()
                .map(match -> new int[] {match.start(), match.end()})
                .toList();
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < groups.size()) {
            i += takeLongest(text, groups, i, found);
        }
        return found;
    }

    private int takeLongest(String text, List<int[]> groups, int first, List<Found> found) {
        for (int last = lastOfRun(text, groups, first); last >= first; last--) {
            int start = groups.get(first)[0];
            int end = groups.get(last)[1];
            MaskKind kind = kinds.of(text, start, end);
            if (kind != null) {
                found.add(Found.of(start, end, kind));
                return last - first + 1;
            }
        }
        return 1;
    }

    private static int lastOfRun(String text, List<int[]> groups, int first) {
        int last = first;
        while (last + 1 < groups.size()
                && last - first + 1 < MOST_GROUPS
                && isJoin(text, groups.get(last)[1], groups.get(last + 1)[0])) {
            last++;
        }
        return last;
    }

    private static boolean isJoin(String text, int from, int to) {
        return to - from <= 3 && text.substring(from, to).chars().allMatch(c -> " \u00a0\u2009\u202f\t-–‑.".indexOf(c) >= 0);
    }
}
