package org.fairlight.studio.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.fairlight.FigureTable;
import org.fairlight.Measured;
import org.fairlight.Traces;
import org.fairlight.studio.TwoLeads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long a thousand stories take to go over to another version of their process. */
@Measured
class MovingFigures {

    private static final int STORIES = 1_000;
    private static final double MOST_SECONDS = 60;
    private static final String MODEL = "clinician-review.bpmn";

    @Autowired
    Traces trace;

    @Autowired
    TwoLeads leads;

    @Autowired
    MovingStories stories;

    @Autowired
    Moving moving;

    @Autowired
    Mover mover;

    @BeforeEach
    void manyStories() {
        for (int i = 0; i < STORIES; i++) {
            stories.share();
        }
    }

    @AfterEach
    void asItCame() {
        leads.asItCame(MODEL);
    }

    @Test
    void aThousandStoriesMoveWithinAMinute() {
        FigureTable table = new FigureTable("Moving stories to another version", "what", "stories", "seconds");
        int number = leads.publish(MODEL, xml -> xml.replace("Review for learning", "Review kindly"));

        long looked = System.nanoTime();
        long toMove = trace.as(
                leads.greta(), () -> moving.page(MODEL, List.of()).orElseThrow().toMove());
        table.row("preview", toMove, since(looked));
        long begun = System.nanoTime();
        trace.as(leads.greta(), () -> moving.move(MODEL, number, List.of()));
        mover.goOn();
        double took = since(begun);
        MoveProgress done = trace.as(leads.greta(), () -> moving.progress(MODEL).orElseThrow());

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
