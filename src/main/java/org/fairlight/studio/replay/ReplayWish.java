package org.fairlight.studio.replay;

import java.time.LocalDate;
import java.util.UUID;
import org.fairlight.workflow.UnfinishedAnswers;
import org.jspecify.annotations.Nullable;

/**
 * Which stories are played.
 *
 * @param since the first day on which they were shared; null for the beginning
 * @param until the last day on which they were shared; null for today
 * @param team null for all
 * @param most that many at most, the newest
 */
public record ReplayWish(
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable UUID team,
        int most) {

    /** As many as anybody may ask for at once. */
    public static final int MOST = 2_000;

    /** The last 500 stories of all teams. */
    public static final ReplayWish USUAL = new ReplayWish(null, null, null, 500);

    void check() {
        UnfinishedAnswers.check()
                .that(most >= 1 && most <= MOST, "most", "Choose a number from 1 to %d.".formatted(MOST))
                .that(
                        since == null || until == null || !until.isBefore(since),
                        "until",
                        "Choose a day that is not before the first one.")
                .done();
    }
}
