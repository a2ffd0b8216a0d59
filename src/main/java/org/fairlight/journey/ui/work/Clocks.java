package org.fairlight.journey.ui.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.fairlight.journey.WorkLists;
import org.fairlight.shared.ui.ClockBadge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clock of a task, in working days and words. */
@Component
class Clocks {

    private final WorkLists lists;
    private final Clock clock;

    Clocks(WorkLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    Optional<ClockBadge> badge(@Nullable Instant dueAt) {
        return Optional.ofNullable(dueAt)
                .map(due -> new ClockBadge(due, clock.instant(), lists.workingDaysLeft(due), false));
    }

    Instant now() {
        return clock.instant();
    }
}
