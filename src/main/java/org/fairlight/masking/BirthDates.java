package org.fairlight.masking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates next to words such as born; other dates belong to the story and stay. */
final class BirthDates {

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final String DAY = "[0-3]?[0-9](?:st|nd|rd|th)?";
    private static final String YEAR = "(?:[12][0-9]{3}|'?[0-9]{2})";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\p{L}\\p{N}/.-])(?:"
                    + "[0-3]?[0-9] ?[/.\\-–] ?[01]?[0-9] ?[/.\\-–] ?" + YEAR
                    + "|[12][0-9]{3}[/.\\-][01]?[0-9][/.\\-][0-3]?[0-9]"
                    + "|[0-3][0-9] [01][0-9] " + YEAR
                    + "|" + DAY + "[ -](?:of )?" + MONTH + "(?:,? |-)" + YEAR
                    + "|" + MONTH + " " + DAY + ",? [12][0-9]{3}"
                    + "|" + DAY + " (?:of )?" + MONTH
                    + "|[0-3][0-9][01][0-9](?:[0-9]{4}|[0-9]{2})"
                    + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private BirthDates() {}

    static List<Hit> in(String text) {
        List<Hit> hits = new ArrayList<>();
        Matcher matcher = DATE.matcher(text.replace('\u00a0', ' '));
        while (matcher.find()) {
            if (Cues.born(text, matcher.start(), matcher.end())) {
                hits.add(Hit.identifier(matcher.start(), matcher.end(), MaskKind.BIRTH_DATE));
            }
        }
        return hits;
    }
}
