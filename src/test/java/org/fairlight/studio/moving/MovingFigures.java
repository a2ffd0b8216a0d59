package org.fairlight.studio.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairlight.studio.moving.MovingStories.REVIEW;

import java.time.Duration;
import java.util.List;
import org.fairlight.FigureTable;
import org.fairlight.Measured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a thousand stories take to go over to another version of their process. */
@Measured
class MovingFigures extends StoriesOnTheMove {

    private static final int STORIES = 1_000;
    private static final double MOST_SECONDS = 60;

    @Autowired
    Mover mover;

    @BeforeEach
    void manyStories() {
        for (int i = 0; i < STORIES; i++) {
            stories.share();
        }
    }

    @Test
    void aThousandStoriesMoveWithinAMinute() {
        FigureTable table = new FigureTable("Moving stories to another version", "what", "stories", "seconds");
        int number = leads.publish(REVIEW, MovingStories::kindly);

        long looked = System.nanoTime();
        long toMove = trace.as(
                leads.greta(),
                () -> moving.page(REVIEW, List.of()).orElseThrow().toMove());
        table.row("preview", toMove, since(looked));
        long begun = System.nanoTime();
        trace.as(leads.greta(), () -> moving.move(REVIEW, number, List.of()));
        mover.goOn();
        double took = since(begun);
        MoveProgress done =
                trace.as(leads.greta(), () -> moving.progress(REVIEW).orElseThrow());

        table.row("move, from the button to the last story", done.moved(), took);
        table.print();
        assertThat(done.isOver()).isTrue();
        assertThat(done.moved()).isEqualTo(toMove).isGreaterThanOrEqualTo(STORIES);
        assertThat(took * STORIES / done.moved()).as("seconds for a thousand").isLessThanOrEqualTo(MOST_SECONDS);
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / (double) Duration.ofSeconds(1).toNanos();
    }
}
