package org.fairlight.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words, numbers and placeholders in one pass. */
final class Tokens {

    private static final String APOSTROPHES = "'’‘ʼ";
    static final Pattern PLACEHOLDER =
            Pattern.compile("\\[(?:(member of staff|person) (\\d{1,9})|NHS number|phone number"
                    + "|e-mail address|postcode|date of birth)]");

    private final String text;
    private final Claims claims;
    private final List<Token> found = new ArrayList<>();

    private Tokens(String text, Claims claims) {
        this.text = text;
        this.claims = claims;
    }

    static List<Token> of(String text, Claims claims) {
        Tokens tokens = new Tokens(text, claims);
        int at = 0;
        while (at < text.length()) {
            at = tokens.next(at);
        }
        return tokens.found;
    }

    /** The placeholders a text already holds are claimed before anything is looked for. */
    static Matcher placeholders(String text) {
        return PLACEHOLDER.matcher(text);
    }

    private int next(int at) {
        int claimed = claims.endOfClaimAt(at);
        if (claimed > at) {
            Token.Type type = claims.isNameAt(at) ? Token.Type.NAME_MASKED : Token.Type.MASKED;
            found.add(new Token(type, at, claimed, claimed, "", ""));
            return claimed;
        }
        int code = text.codePointAt(at);
        if (Character.isLetter(code)) {
            return word(at);
        }
        return Character.isDigit(code) ? number(at) : at + Character.charCount(code);
    }

    private int word(int start) {
        int at = start;
        while (at < text.length() && inWord(at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        int title = Titles.lengthOfJoined(text.substring(start, at));
        at = title > 0 ? start + title : at;
        int end = endOfName(start, at);
        String word = text.substring(start, end);
        found.add(new Token(Token.Type.WORD, start, end, at, word, Fold.key(word)));
        return at;
    }

    private int number(int start) {
        int at = start;
        while (at < text.length() && !claims.isClaimed(at) && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        found.add(new Token(Token.Type.NUMBER, start, at, at, word, Fold.key(word)));
        return at;
    }

    private boolean inWord(int at) {
        return !claims.isClaimed(at) && (isWordChar(at) || isJoiner(at));
    }

    private boolean isWordChar(int at) {
        int code = text.codePointAt(at);
        return Character.isLetterOrDigit(code) || Character.getType(code) == Character.NON_SPACING_MARK;
    }

    private boolean isJoiner(int at) {
        char c = text.charAt(at);
        return (c == '-' || c == '‑' || APOSTROPHES.indexOf(c) >= 0)
                && at + 1 < text.length()
                && Character.isLetter(text.codePointAt(at + 1))
                && !claims.isClaimed(at + 1);
    }

    private int endOfName(int start, int end) {
        boolean possessive = end - start > 3
                && Character.toLowerCase(text.charAt(end - 1)) == 's'
                && APOSTROPHES.indexOf(text.charAt(end - 2)) >= 0;
        return possessive ? end - 2 : end;
    }
}
