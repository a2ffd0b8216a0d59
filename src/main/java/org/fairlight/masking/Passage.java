package org.fairlight.masking;

import java.util.List;

/** The tokens of one text with the questions the name rules ask about their surroundings. */
final class Passage {

    private static final int WIDEST_BLANK = 3;
    private static final double SHOUTED_SHARE = 0.6;
    private static final int FEWEST_SHOUTED = 3;
    private static final String SENTENCE_ENDS = ".!?\n\r:;-–—•*\"“(/";

    private final String text;
    private final List<Token> tokens;
    private final boolean[] shouted;

    Passage(String text, Claims claims) {
        this.text = text;
        this.tokens = Tokens.of(text, claims);
        this.shouted = new boolean[tokens.size()];
        markShouting();
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    boolean isNumber(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).type() == Token.Type.NUMBER;
    }

    boolean isMaskedName(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).type() == Token.Type.NAME_MASKED;
    }

    /** The folded word at a place, empty where there is none. */
    String key(int i) {
        return isWord(i) ? tokens.get(i).key() : "";
    }

    /** The characters between a token and the one before it. */
    String gap(int i) {
        int from = i == 0 ? 0 : tokens.get(i - 1).stop();
        int to = i == tokens.size() ? text.length() : tokens.get(i).start();
        return text.substring(from, to);
    }

    boolean joined(int i) {
        return i > 0 && i < tokens.size() && gapLength(i) <= WIDEST_BLANK && isBlank(gap(i));
    }

    /** Nothing stands between the word and the one before, as in DrPatel. */
    boolean touches(int i) {
        return isWord(i) && isWord(i - 1) && gapLength(i) == 0;
    }

    boolean commaBefore(int i) {
        return i > 0
                && i < tokens.size()
                && gapLength(i) <= WIDEST_BLANK
                && gap(i).strip().equals(",");
    }

    /** A blank, or an abbreviation's full stop and a blank. */
    boolean joinedByStop(int i) {
        if (i <= 0 || i >= tokens.size() || gapLength(i) > WIDEST_BLANK) {
            return false;
        }
        String gap = gap(i);
        return gap.equals(".") || isBlank(gap.startsWith(".") ? gap.substring(1) : gap);
    }

    boolean stopAfter(int i) {
        int stop = tokens.get(i).stop();
        return stop < text.length() && text.charAt(stop) == '.';
    }

    boolean isCapital(int i) {
        return isWord(i) && tokens.get(i).startsUpper() && !shouted[i];
    }

    /** The token behind a name and its possessive. */
    int behind(int name) {
        boolean loose =
                isMaskedName(name) && key(name + 1).equals("s") && gap(name + 1).length() == 1;
        return loose ? name + 2 : name + 1;
    }

    boolean isPossessive(int name) {
        return tokens.get(name).isPossessive() || behind(name) > name + 1;
    }

    boolean isShouted(int i) {
        return shouted[i];
    }

    boolean startsSentence(int i) {
        if (i == 0) {
            return true;
        }
        String before = tokens.get(i - 1).key();
        boolean abbreviation = isWord(i - 1) && (before.length() == 1 || Titles.isAbbreviation(before));
        return !abbreviation && endsSentence(gap(i));
    }

    private int gapLength(int i) {
        return tokens.get(i).start() - tokens.get(i - 1).stop();
    }

    private static boolean endsSentence(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (SENTENCE_ENDS.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (!Character.isWhitespace(gap.charAt(i)) && !Character.isSpaceChar(gap.charAt(i))) {
                return false;
            }
        }
        return !gap.isEmpty();
    }

    private void markShouting() {
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || endsSentence(gap(i))) {
                markShouting(from, i);
                from = i;
            }
        }
    }

    private void markShouting(int from, int to) {
        int words = 0;
        int loud = 0;
        for (Token token : tokens.subList(from, to)) {
            words += token.isWord() && token.text().length() > 1 ? 1 : 0;
            loud += token.allUpper() ? 1 : 0;
        }
        boolean shouting = loud >= FEWEST_SHOUTED && loud > words * SHOUTED_SHARE;
        java.util.Arrays.fill(shouted, from, to, shouting);
    }
}
