package org.fairlight.studio.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.fairlight.FigureTable;
import org.fairlight.Measured;
import org.fairlight.Traces;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Submission;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.studio.Publishing;
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
    ModelDrafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    Moving moving;

    @Autowired
    Mover mover;

    private TwoLeads leads;

    @BeforeEach
    void manyStories() {
        leads = new TwoLeads(trace, drafts, publishing);
        for (int i = 0; i < STORIES; i++) {
            trace.share(Submission.of(
                            UUID.randomUUID().toString(),
                            Source.FORM,
                            new Story("We waited for hours", null, "Say how long it takes"),
                            Traces.EVERYTHING)
                    .about(trace.team("Emergency department").id(), null));
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
