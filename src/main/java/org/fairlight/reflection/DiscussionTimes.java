package org.fairlight.reflection;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fairlight.workflow.WorkingDays;

/** A time as an invitation says it: "Monday 23 November at 14:00". */
final class DiscussionTimes {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK);

    private DiscussionTimes() {}

    static String words(Instant time) {
        return time.atZone(WorkingDays.ZONE).format(WORDS);
    }
}
