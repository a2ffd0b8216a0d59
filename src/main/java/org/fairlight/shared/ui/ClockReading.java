package org.fairlight.shared.ui;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a clock says: its words, and the state that gives them a colour.
 *
 * @param words such as "2 working days left"
 * @param state one of calm, soon, due, paused, done
 */
public record ClockReading(String words, String state) {

    private static final int SOON = 2;

    /**
     * Reads a clock.
     *
     * @param due the last moment
     * @param workingDaysLeft whole working days until then; less than zero when it has passed
     * @param paused whether the clock waits for somebody else
     */
    public static ClockReading of(Instant due, Instant now, int workingDaysLeft, boolean paused) {
        PlainDates dates = new PlainDates(now);
        LocalDate day = PlainDates.dateOf(due);
        if (paused) {
            return new ClockReading("Paused", "paused");
        }
        if (day.equals(dates.today())) {
            return new ClockReading("Due today", "due");
        }
        String named = dates.day(day);
        return day.isBefore(dates.today()) ? over(named, workingDaysLeft) : left(named, workingDaysLeft);
    }

    /** A clock that has stopped because the work is done, such as "Replied". */
    public static ClockReading done(String words) {
        return new ClockReading(words, "done");
    }

    private static ClockReading over(String day, int workingDaysLeft) {
        String late = workingDaysLeft < 0 ? workingDays(-workingDaysLeft) + " over" : "Due since " + day;
        return new ClockReading(late + " — help is offered", "due");
    }

    private static ClockReading left(String day, int workingDaysLeft) {
        if (workingDaysLeft <= 0) {
            return new ClockReading("Due on " + day, "soon");
        }
        return new ClockReading(workingDays(workingDaysLeft) + " left", workingDaysLeft <= SOON ? "soon" : "calm");
    }

    private static String workingDays(int number) {
        return PlainDates.count(number, "working day");
    }
}
