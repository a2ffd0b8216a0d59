package org.fairlight.masking;

import java.util.regex.Pattern;

/** Asks whether certain words stand shortly before or after a place in a text. */
final class Nearby {

    private final Pattern words;
    private final int before;
    private final int after;

    Nearby(String words, int before, int after) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
        this.before = before;
        this.after = after;
    }

    boolean around(String text, int start, int end) {
        return in(text, Math.max(0, start - before), start) || in(text, end, Math.min(text.length(), end + after));
    }

    private boolean in(String text, int from, int to) {
        return words.matcher(text).region(from, to).find();
    }
}
