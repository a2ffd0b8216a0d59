package org.fairlight.masking;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words close to a number that say what it is, with no bracket between, as placeholders hold such words too. */
final class Cues {

    private static final int BEFORE = 40;
    private static final int AFTER = 30;
    private static final Pattern NHS =
            Pattern.compile("nhs\\s{0,3}(?:no\\b|num|id\\b|#)|\\bnhs:|patient (?:no\\b|num)");
    private static final Pattern PHONE = Pattern.compile("\\b(?:tel|phone|mobile|mob|ring|call|text|contact|number)");
    private static final Pattern BORN =
            Pattern.compile("\\bborn\\b|\\bd\\.?\\s?o\\.?\\s?b\\b|date of birth|birth ?date|\\bbirthday\\b");

    private Cues() {}

    static boolean nhs(String text, int start, int end) {
        return NHS.matcher(before(text, start)).find()
                || NHS.matcher(after(text, end)).find();
    }

    static boolean phone(String text, int start) {
        return PHONE.matcher(before(text, start)).find();
    }

    static boolean born(String text, int start, int end) {
        return BORN.matcher(before(text, start)).find()
                || BORN.matcher(after(text, end)).find();
    }

    private static String before(String text, int start) {
        String near = text.substring(Math.max(0, start - BEFORE), start);
        String beside = near.substring(near.lastIndexOf(']') + 1);
        return lower(beside.substring(lastStop(beside)));
    }

    private static String after(String text, int end) {
        String near = text.substring(end, Math.min(text.length(), end + AFTER));
        String beside = near.indexOf('[') < 0 ? near : near.substring(0, near.indexOf('['));
        int stop = beside.indexOf(". ");
        return lower(stop < 0 ? beside : beside.substring(0, stop));
    }

    /** Where the sentence of the last words starts; "d.o.b. 3" and "no. 3" are no ends of sentences. */
    private static int lastStop(String near) {
        int stop = near.lastIndexOf(". ");
        boolean abbreviation = stop > 1
                && (near.charAt(stop - 2) == '.' || near.substring(0, stop).matches("(?i).*\\b(?:dob|no)"));
        return stop < 0 || abbreviation ? 0 : stop;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
    }
}
