package org.fairlight.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        "2026-12-25, true, true, true, true",
        "2026-12-28, true, true, true, true", // Boxing Day falls on a Saturday
        "2027-01-01, true, true, true, true",
        "2027-01-04, false, true, false, false", // 2 January in Scotland falls on a Saturday
        "2026-03-17, false, false, false, true", // St Patrick's Day
        "2026-07-13, false, false, false, true", // Battle of the Boyne falls on a Sunday
        "2026-11-30, false, true, false, false", // St Andrew's Day
        "2026-04-06, true, false, true, true", // Easter Monday
        "2026-08-03, false, true, false, false", // Scotland's summer bank holiday
        "2026-08-31, true, false, true, true",
        "2026-11-23, false, false, false, false"
    })
    void bankHolidaysAreThoseOfTheNation(
            LocalDate day, boolean england, boolean scotland, boolean wales, boolean northernIreland) {
        assertThat(!days.isWorkingDay(day, Nation.ENGLAND)).as("England").isEqualTo(england);
        assertThat(!days.isWorkingDay(day, Nation.SCOTLAND)).as("Scotland").isEqualTo(scotland);
        assertThat(!days.isWorkingDay(day, Nation.WALES)).as("Wales").isEqualTo(wales);
        assertThat(!days.isWorkingDay(day, Nation.NORTHERN_IRELAND))
                .as("Northern Ireland")
                .isEqualTo(northernIreland);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 3, 2026-11-26",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 0, 2026-11-30",
        "2026-12-24, 1, 2026-12-29",
        "2026-12-24, 3, 2026-12-31",
        "2026-11-21, 1, 2026-11-23"
    })
    void daysAreCountedOverWeekendsAndHolidays(LocalDate from, int count, LocalDate then) {
        assertThat(days.after(from, count, Nation.ENGLAND)).isEqualTo(then);
    }

    @Test
    void aDeadlineIsTheEndOfItsWorkingDay() {
        var monday =
                LocalDate.of(2026, 6, 1).atTime(9, 0).atZone(WorkingDays.ZONE).toInstant();
        var deadline = days.deadline(monday, 2, Nation.ENGLAND).atZone(WorkingDays.ZONE);
        assertThat(deadline.toLocalDate()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(deadline.toLocalTime()).isEqualTo(LocalTime.of(17, 0));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, 0", "2026-11-24, 1", "2026-11-30, 5", "2026-11-20, -1", "2026-11-16, -5"})
    void whatIsLeftIsCountedInWorkingDays(LocalDate due, int left) {
        var now = LocalDate.of(2026, 11, 23)
                .atTime(10, 0)
                .atZone(WorkingDays.ZONE)
                .toInstant();
        var deadline = due.atTime(17, 0).atZone(WorkingDays.ZONE).toInstant();
        assertThat(days.left(now, deadline, Nation.ENGLAND)).isEqualTo(left);
    }
}
