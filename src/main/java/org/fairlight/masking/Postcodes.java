package org.fairlight.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds postcodes by the letters each place may hold (Royal Mail, Programmers' Guide to the PAF). */
final class Postcodes {

    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:GIR ?0AA|(?:[A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}"
                    + "|[A-PR-UWYZ][0-9][A-HJKPSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY])"
                    + "[ \\u00a0]?[0-9]([ABD-HJLNP-UW-Z]{2}))(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    /** What may follow a digit without being part of a postcode: 1st, 2nd, 5ug, 2hr. */
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "ug", "hr", "yr", "ft", "gp");

    private Postcodes() {}

    static List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = POSTCODE.matcher(text);
        while (matcher.find()) {
            if (!isMeasure(matcher)) {
                hits.add(Hit.identifier(matcher.start(), matcher.end(), MaskKind.POSTCODE));
            }
        }
        return hits;
    }

    private static boolean isMeasure(Matcher matcher) {
        String last = matcher.group(1);
        boolean spaced = matcher.group().indexOf(' ') >= 0;
        return last != null && spaced && last.equals(last.toLowerCase(Locale.ROOT)) && ENDINGS.contains(last);
    }
}
