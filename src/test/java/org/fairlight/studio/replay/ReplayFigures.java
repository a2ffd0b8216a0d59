package org.fairlight.studio.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.fairlight.FigureTable;
import org.fairlight.Measured;
import org.fairlight.MeasuredDatabase;
import org.fairlight.Traces;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.ModelDrafts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long a quality lead waits for a trial run on 500 stories of all ways. */
@Measured
class ReplayFigures {

    private static final int STORIES = 500;
    private static final int MOST_SECONDS = 30;
    private static final double NANOS = 1e9;

    @Autowired
    Traces trace;

    @Autowired
    Replay replay;

    @Autowired
    ModelDrafts drafts;

    @Test
    void fiveHundredStoriesArePlayedWithinHalfAMinute() {
        PlayedStories stories = new PlayedStories(trace, JdbcClient.create(MeasuredDatabase.superuser()));
        for (int shared = 0; shared < STORIES; ) {
            shared += stories.oneOfEach();
        }
        FigureTable table = new FigureTable(
                "Trial runs on real stories", "draft", "stories", "seconds", "retold", "other way", "cannot be told");

        double same = measure(table, "as it runs today", drafted("feedback-to-learning.bpmn", "Hide names"), stories);
        double other = measure(
                table,
                "practical questions are reviewed",
                drafted("no-blame-routing.dmn", "(rule-practical-question-route\">\\s*<text>)\"REPLY_ONLY\""),
                stories);

        table.print();
        assertThat(Math.max(same, other)).isLessThan(MOST_SECONDS);
    }

    private double measure(FigureTable table, String what, UUID draft, PlayedStories stories) {
        long begin = System.nanoTime();
        UUID run = trace.as(trace.person("Greta"), () -> replay.begin(draft, stories.all()));
        await().atMost(Duration.ofMinutes(5)).until(() -> page(run).state().isOver());
        double seconds = (System.nanoTime() - begin) / NANOS;
        ReplayResult result = page(run).result();
        table.row(what, result.played(), seconds, result.retold(), result.other(), result.untold());
        return seconds;
    }

    private ReplayPage page(UUID run) {
        return trace.as(trace.person("Greta"), () -> replay.page(run)).orElseThrow();
    }

    private UUID drafted(String model, String changed) {
        return trace.as(trace.person("Greta"), () -> {
            UUID draft = drafts.begin(model);
            DraftPage page = drafts.page(draft);
            String to = model.endsWith(".dmn") ? "$1\"REVIEW\"" : "Hide all names";
            drafts.save(draft, page.revision(), page.xml().replaceFirst(changed, to));
            return draft;
        });
    }
}
