package org.fairlight.entrances;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/** A clock that only moves when a test moves it. */
class FakeTime implements TimeMeter {

    private long nanos;

    void pass(Duration time) {
        nanos += time.toNanos();
    }

    @Override
    public long currentTimeNanos() {
        return nanos;
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
