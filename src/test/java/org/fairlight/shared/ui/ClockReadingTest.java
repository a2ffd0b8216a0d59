package org.fairlight.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockReadingTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void plentyOfTimeIsCalm() {
        assertThat(reading("2026-12-07", 8)).isEqualTo(new ClockReading("8 working days left", "calm"));
    }

    @Test
    void twoWorkingDaysAreSoon() {
        assertThat(reading("2026-11-27", 2)).isEqualTo(new ClockReading("2 working days left", "soon"));
        assertThat(reading("2026-11-26", 1)).isEqualTo(new ClockReading("1 working day left", "soon"));
    }

    @Test
    void todayIsSaidAsToday() {
        assertThat(reading("2026-11-25", 0)).isEqualTo(new ClockReading("Due today", "due"));
    }

    @Test
    void lateWorkIsOfferedHelp() {
        assertThat(reading("2026-11-20", -3))
                .isEqualTo(new ClockReading("3 working days over — help is offered", "due"));
        assertThat(reading("2026-11-24", -1))
                .isEqualTo(new ClockReading("1 working day over — help is offered", "due"));
    }

    @Test
    void aWeekendBetweenIsNotCounted() {
        assertThat(reading("2026-11-24", 0).words()).isEqualTo("Due since Tuesday 24 November — help is offered");
        assertThat(reading("2026-11-28", 0).words()).isEqualTo("Due on Saturday 28 November");
    }

    @Test
    void aPausedClockSaysNothingOfDays() {
        ClockReading paused = ClockReading.of(WEDNESDAY, WEDNESDAY, -9, true);
        assertThat(paused).isEqualTo(new ClockReading("Paused", "paused"));
    }

    @Test
    void doneIsDone() {
        assertThat(ClockReading.done("Replied")).isEqualTo(new ClockReading("Replied", "done"));
    }

    private static ClockReading reading(String due, int workingDaysLeft) {
        return ClockReading.of(Instant.parse(due + "T17:00:00Z"), WEDNESDAY, workingDaysLeft, false);
    }
}
