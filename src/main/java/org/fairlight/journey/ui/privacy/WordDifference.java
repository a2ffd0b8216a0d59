package org.fairlight.journey.ui.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the masking changed, word by word. */
record WordDifference(List<Piece> pieces) {

    /** Beyond this many pairs of words everything between the common ends counts as changed. */
    private static final int MOST_PAIRS = 4_000_000;

    private static final Pattern WORD = Pattern.compile("\\[[^\\[\\]]*]\\S*|\\S+");

    /** How a word stands in the two texts. */
    enum Change {
        SAME,
        HIDDEN,
        PUT
    }

    /** A word and how it stands. */
    record Piece(String word, Change change) {}

    static WordDifference between(String original, String masked) {
        List<String> before = words(original);
        List<String> after = words(masked);
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        List<Piece> pieces = new ArrayList<>();
        before.subList(0, start).forEach(word -> pieces.add(new Piece(word, Change.SAME)));
        compare(before.subList(start, before.size()), after.subList(start, after.size()), pieces);
        return new WordDifference(pieces);
    }

    List<String> hidden() {
        return those(Change.HIDDEN);
    }

    List<String> put() {
        return those(Change.PUT);
    }

    private List<String> those(Change change) {
        return pieces.stream()
                .filter(piece -> piece.change() == change)
                .map(Piece::word)
                .toList();
    }

    private static void compare(List<String> before, List<String> after, List<Piece> pieces) {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            before.forEach(word -> pieces.add(new Piece(word, Change.HIDDEN)));
            after.forEach(word -> pieces.add(new Piece(word, Change.PUT)));
            return;
        }
        int[][] common = longestCommon(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                pieces.add(new Piece(before.get(i++), Change.SAME));
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(new Piece(before.get(i++), Change.HIDDEN));
            } else {
                pieces.add(new Piece(after.get(j++), Change.PUT));
            }
        }
    }

    private static int[][] longestCommon(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
