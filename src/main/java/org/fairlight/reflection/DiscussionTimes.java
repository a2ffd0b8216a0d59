package org.fairlight.reflection;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time as an invitation says it: "Monday 23 November at 14:00". */
final class DiscussionTimes {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK);

    private DiscussionTimes() {}

    static String words(ZonedDateTime time) {
        return time.format(WORDS);
    }
}
