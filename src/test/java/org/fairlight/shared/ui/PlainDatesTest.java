package org.fairlight.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainDatesTest {

    private static final PlainDates DATES = new PlainDates(Instant.parse("2026-11-25T10:42:00Z"));

    @Test
    void aDayIsSaidAsPeopleSayIt() {
        assertThat(DATES.day(LocalDate.of(2026, 11, 23))).isEqualTo("Monday 23 November");
    }

    @Test
    void anotherYearIsNamed() {
        assertThat(DATES.day(LocalDate.of(2027, 1, 4))).isEqualTo("Monday 4 January 2027");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-25 | today
            2026-11-24 | yesterday
            2026-11-26 | tomorrow
            2026-11-23 | 2 days ago
            2026-12-08 | in 13 days
            2026-12-09 | in 2 weeks
            2026-10-01 | 7 weeks ago
            2026-08-25 | 3 months ago
            2024-11-25 | 2 years ago
            """)
    void theDistanceIsInTheUnitPeopleWouldUse(LocalDate date, String words) {
        assertThat(DATES.distance(date)).isEqualTo(words);
    }

    @Test
    void aMomentIsReadOnTheWallClockOfTheHospital() {
        Instant lateOnMidsummerEve = Instant.parse("2026-06-23T23:30:00Z");
        assertThat(DATES.day(lateOnMidsummerEve)).isEqualTo("Wednesday 24 June");
        assertThat(DATES.time(lateOnMidsummerEve)).isEqualTo("00:30");
    }

    @Test
    void theDayComesWithHowLongAgoItWas() {
        assertThat(DATES.dayAndDistance(Instant.parse("2026-11-23T09:00:00Z")))
                .isEqualTo("Monday 23 November, 2 days ago");
    }
}
