package org.fairlight.entrances;

import java.time.Duration;

/** Leave to try one code. Only {@link Doorkeeper} gives it, so no code is tried uncounted. */
public final class LookUp {

    private final Duration delay;
    private final Runnable wrong;

    LookUp(Duration delay, Runnable wrong) {
        this.delay = delay;
        this.wrong = wrong;
    }

    /** How long to wait before the code is looked at, be it right or wrong: longer after many wrong ones from the same address. */
    public Duration delay() {
        return delay;
    }

    /** The code opened nothing. */
    public void wasWrong() {
        wrong.run();
    }
}
