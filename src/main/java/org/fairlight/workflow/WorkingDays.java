package org.fairlight.workflow;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Counts working days: Monday to Friday without the nation's bank holidays (source of the days: Jollyday). */
@Component
public class WorkingDays {

    /** The clocks of the United Kingdom; every date on a screen is in it. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    public boolean isWorkingDay(LocalDate day, Nation nation) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !holidays.isHoliday(day, nation.subdivision());
    }

    /**
     * The working day that many working days after a day; day 0 is the day itself, or the next working day.
     *
     * @param days not negative
     */
    public LocalDate after(LocalDate day, int days, Nation nation) {
        LocalDate date = day;
        for (int left = days; left > 0 || !isWorkingDay(date, nation); ) {
            date = date.plusDays(1);
            if (left > 0 && isWorkingDay(date, nation)) {
                left--;
            }
        }
        return date;
    }

    /** The end of the working day that many working days after an instant. */
    public Instant deadline(Instant from, int days, Nation nation) {
        return after(LocalDate.ofInstant(from, ZONE), days, nation)
                .atTime(END_OF_WORK)
                .atZone(ZONE)
                .toInstant();
    }

    /**
     * Working days from now to a deadline: 0 means today, negative means that many working days ago.
     */
    public int left(Instant now, Instant deadline, Nation nation) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        LocalDate last = LocalDate.ofInstant(deadline, ZONE);
        return last.isBefore(today) ? -between(last, today, nation) : between(today, last, nation);
    }

    private int between(LocalDate from, LocalDate to, Nation nation) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1).isBefore(from.plusDays(1)) ? from.plusDays(1) : to.plusDays(1))
                .filter(day -> isWorkingDay(day, nation))
                .count();
    }
}
