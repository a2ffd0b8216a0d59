package org.fairlight.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time of the story that is played; the engine's own clock is one for the whole program and stays untouched. */
class StoryTime extends Clock {

    private Instant now = Instant.EPOCH;

    /** Time never runs backwards. */
    void moveTo(Instant later) {
        now = later.isAfter(now) ? later : now;
    }

    void beginAt(Instant begin) {
        now = begin;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
