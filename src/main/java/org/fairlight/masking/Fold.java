package org.fairlight.masking;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings spellings of one word together: lower case, no accents, straight apostrophes. */
final class Fold {

    private static final char LAST_OF_ASCII = 127;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Fold() {}

    static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : plain(lower);
    }

    private static String plain(String lower) {
        String straight = lower.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
        return MARKS.matcher(Normalizer.normalize(straight, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replace("đ", "d");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }
}
