package org.fairlight.masking;

import java.util.List;
import java.util.regex.Pattern;

/** Finds dates that the words around them call a date of birth; the date of a visit stays. */
final class BirthDateFinder implements Finder {

    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d/.-])(?:\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}"
                    + "|\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?" + MONTH + "\\.?,?[ -](?:\\d{4}|\\d{2})"
                    + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})(?![\\d/])",
            Pattern.CASE_INSENSITIVE);
    private static final Nearby BIRTH = new Nearby("\\b(?:born|birth|dob|d\\.\\s?o\\.\\s?b|birthday|birthdate)\\b", 32, 16);

    @Override
    public List<Found> find(String text) {
        return DATE.matcher(text)
                .results()
                .filter(date -> BIRTH.around(text, date.start(), date.end()))
                .map(date -> Found.of(date.start(), date.end(), MaskKind.DATE_OF_BIRTH))
                .toList();
    }
}
