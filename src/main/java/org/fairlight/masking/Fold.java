package org.fairlight.masking;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings spellings of one word together: lower case, no accents, straight apostrophes. */
final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private Fold() {}

    static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('ʼ', '\'');
        String plain = isAscii(lower)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
        return plain.replace("ł", "l").replace("ø", "o").replace("ß", "ss").replace("đ", "d");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
