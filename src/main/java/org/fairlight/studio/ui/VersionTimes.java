package org.fairlight.studio.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fairlight.shared.ui.PlainDates;
import org.fairlight.studio.Origin;
import org.fairlight.studio.VersionLine;

/** Says when a version ran, and when it was agreed to where that was another day. */
record VersionTimes(PlainDates dates) {

    String of(VersionLine version) {
        Instant since = version.since();
        if (since == null) {
            return (version.origin() == Origin.SHIPPED ? "Came on %s" : "Agreed to on %s")
                            .formatted(dates.dayAndDistance(version.at()))
                    + (version.begins() == null ? "; it never ran" : "");
        }
        return ran(version, since) + agreed(version, since);
    }

    private String ran(VersionLine version, Instant since) {
        Instant until = version.until();
        if (version.live() || until == null) {
            return "Since " + dates.dayAndDistance(since);
        }
        LocalDate first = PlainDates.dateOf(since);
        LocalDate last = PlainDates.dateOf(until);
        return first.equals(last)
                ? "On %s, from %s to %s".formatted(dates.day(first), dates.time(since), dates.time(until))
                : "From %s to %s, %s".formatted(dates.day(first), dates.day(last), days(first, last));
    }

    private String agreed(VersionLine version, Instant since) {
        LocalDate day = PlainDates.dateOf(version.at());
        return version.approver() == null || day.equals(PlainDates.dateOf(since))
                ? ""
                : "; agreed to on " + dates.day(day);
    }

    private static String days(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days == 1 ? "1 day" : days + " days";
    }
}
