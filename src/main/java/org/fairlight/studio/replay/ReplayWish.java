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
 * @param most that many at most, the newest; so few that they say much of a single story cannot be asked for
 */
public record ReplayWish(
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable UUID team,
        int most) {

    /** Of fewer than these nothing is told. */
    public static final int FEWEST = 5;

    /** As many as anybody may ask for at once. */
    public static final int MOST = 2_000;

    /** The last 500 stories of all teams. */
    public static final ReplayWish USUAL = new ReplayWish(null, null, null, 500);

    void check() {
        UnfinishedAnswers.check()
                .that(most >= FEWEST && most <= MOST, "most", "Choose a number from %d to %d.".formatted(FEWEST, MOST))
                .that(
                        since == null || until == null || !until.isBefore(since),
                        "until",
                        "Choose a day that is not before the first one.")
                .done();
    }
}
