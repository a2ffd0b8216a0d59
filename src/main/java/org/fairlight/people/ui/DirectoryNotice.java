package org.fairlight.people.ui;

import java.time.Instant;
import org.fairlight.people.DirectoryAge;
import org.fairlight.shared.ui.Notice;
import org.fairlight.shared.ui.PlainDates;
import org.jspecify.annotations.Nullable;

/** Says where teams and people are looked after, and how old what the page shows is. */
final class DirectoryNotice {

    private DirectoryNotice() {}

    static Notice of(DirectoryAge age, PlainDates dates) {
        if (age.answered()) {
            return Notice.info(
                    "Teams and people are looked after in the sign-in service (Keycloak). What changes there shows"
                            + " here after a minute or two. " + read(age.readAt(), dates));
        }
        return Notice.warn((age.readAt() == null
                        ? "The sign-in service has not answered yet"
                        : "The directory is from " + moment(age.readAt(), dates)
                                + "; the sign-in service did not answer since")
                + ". Teams and people are looked after there.");
    }

    private static String read(@Nullable Instant readAt, PlainDates dates) {
        return readAt == null ? "It is being read now." : "Read at " + moment(readAt, dates) + ".";
    }

    /** "10:42 today", "10:42, Monday 23 November". */
    private static String moment(Instant moment, PlainDates dates) {
        boolean today = PlainDates.dateOf(moment).equals(dates.today());
        return dates.time(moment) + (today ? " today" : ", " + dates.day(moment));
    }
}
