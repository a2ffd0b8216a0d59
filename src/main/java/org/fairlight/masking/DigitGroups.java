package org.fairlight.masking;

import java.util.ArrayList;
import java.util.List;

/** The runs of digits in a text, and which of them stand close enough to be one number. */
final class DigitGroups {

    private static final int WIDEST_GAP = 3;
    private static final int FEWEST_DIGITS = 10;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_GROUPS = 7;

    private final String text;
    private final List<Group> groups = new ArrayList<>();

    DigitGroups(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); at++) {
            int end = endOfDigits(at);
            if (end > at) {
                groups.add(new Group(at, end));
                at = end;
            }
        }
    }

    int size() {
        return groups.size();
    }

    Group group(int i) {
        return groups.get(i);
    }

    /** Runs that start at a group, the longest first, each with as many digits as a number may have. */
    List<Run> runsFrom(int first) {
        List<Run> runs = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        for (int i = first; i < Math.min(groups.size(), first + MOST_GROUPS) && (i == first || isClose(i)); i++) {
            Group group = groups.get(i);
            if (digits.length() + group.length() > MOST_DIGITS) {
                break;
            }
            digits.append(text, group.start(), group.end());
            if (digits.length() >= FEWEST_DIGITS) {
                runs.addFirst(new Run(first, i, digits.toString()));
            }
        }
        return runs;
    }

    List<Integer> lengths(Run run) {
        return groups.subList(run.first(), run.last() + 1).stream()
                .map(Group::length)
                .toList();
    }

    boolean standsAlone(Run run) {
        int start = groups.get(run.first()).start();
        int end = groups.get(run.last()).end();
        return !(start > 0 && Character.isLetter(text.charAt(start - 1)))
                && !(end < text.length() && Character.isLetter(text.charAt(end)));
    }

    private boolean isClose(int i) {
        int from = groups.get(i - 1).end();
        int to = groups.get(i).start();
        return to - from <= WIDEST_GAP && text.substring(from, to).chars().allMatch(DigitGroups::isSeparator);
    }

    private int endOfDigits(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static boolean isSeparator(int c) {
        return Character.isSpaceChar(c) || "\t-‐‑–—.()".indexOf(c) >= 0;
    }

    record Group(int start, int end) {
        int length() {
            return end - start;
        }
    }

    /** Groups first to last read as one number. */
    record Run(int first, int last, String digits) {}
}
