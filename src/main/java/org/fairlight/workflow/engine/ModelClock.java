package org.fairlight.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.fairlight.workflow.Nation;
import org.fairlight.workflow.WorkingDays;
import org.springframework.stereotype.Component;

/** The word {@code clock} in a model: dates that count in working days. */
@Component
class ModelClock {

    private static final double PART_WAY = 2.0 / 3;

    private final WorkingDays calendar;
    private final Clock clock;

    ModelClock(WorkingDays calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The deadline that many working days from now. */
    Date workingDays(int days, Nation nation) {
        return Date.from(calendar.deadline(now(), days, nation));
    }

    /** When two thirds of the working days are gone: the time to offer help. */
    Date partWay(int days, Nation nation) {
        return workingDays((int) Math.max(1, Math.floor(days * PART_WAY)), nation);
    }

    private Instant now() {
        return clock.instant();
    }
}
