package org.fairlight.shared.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** How long there still is, in words; never red, whoever is late. */
public class ClockBadge extends Span {

    public ClockBadge(ClockReading reading) {
        super(reading.words());
        addClassName("fl-clock");
        getElement().setAttribute("data-state", reading.state());
    }

    /** @see ClockReading#of */
    public ClockBadge(Instant due, Instant now, int workingDaysLeft, boolean paused) {
        this(ClockReading.of(due, now, workingDaysLeft, paused));
        setTitle("Due " + new PlainDates(now).dayAndDistance(due));
    }
}
