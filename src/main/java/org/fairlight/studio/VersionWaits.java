package org.fairlight.studio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fairlight.workflow.WorkingDays;

/** Nothing else begins while a version waits for its day; otherwise that day would undo what came in between. */
public final class VersionWaits extends RuntimeException {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    VersionWaits(int number, Instant begins) {
        super("Version %d waits to begin on %s. Hold it back on the page of versions first."
                .formatted(number, DAY.format(LocalDate.ofInstant(begins, WorkingDays.ZONE))));
    }

    /** The sentence for the person. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
