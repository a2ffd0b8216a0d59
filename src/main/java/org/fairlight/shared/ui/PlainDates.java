package org.fairlight.shared.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Dates as people say them, seen from one moment: "Monday 23 November", "2 days ago".
 *
 * @param now the moment to look from
 */
public record PlainDates(Instant now) {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    public LocalDate today() {
        return dateOf(now);
    }

    public static LocalDate dateOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /** "Monday 23 November", with the year when it is not this one. */
    public String day(LocalDate date) {
        return date.format(date.getYear() == today().getYear() ? DAY : DAY_AND_YEAR);
    }

    public String day(Instant moment) {
        return day(dateOf(moment));
    }

    /** "10:42". */
    public String time(Instant moment) {
        return moment.atZone(ZONE).format(TIME);
    }

    /** "today", "2 days ago", "in 3 weeks". */
    public String distance(LocalDate date) {
        long days = ChronoUnit.DAYS.between(today(), date);
        if (days == 0) {
            return "today";
        }
        if (Math.abs(days) == 1) {
            return days < 0 ? "yesterday" : "tomorrow";
        }
        String span = span(date);
        return days < 0 ? span + " ago" : "in " + span;
    }

    /** "Monday 23 November, 2 days ago". */
    public String dayAndDistance(LocalDate date) {
        return day(date) + ", " + distance(date);
    }

    public String dayAndDistance(Instant moment) {
        return dayAndDistance(dateOf(moment));
    }

    private String span(LocalDate date) {
        LocalDate earlier = date.isBefore(today()) ? date : today();
        LocalDate later = date.isBefore(today()) ? today() : date;
        long days = ChronoUnit.DAYS.between(earlier, later);
        long months = ChronoUnit.MONTHS.between(earlier, later);
        if (days < 14) {
            return count(days, "day");
        }
        if (months < 2) {
            return count(days / 7, "week");
        }
        return months < 24 ? count(months, "month") : count(months / 12, "year");
    }

    static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
