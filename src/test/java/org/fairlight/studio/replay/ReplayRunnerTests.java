package org.fairlight.studio.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.fairlight.FairlightTest;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.fairlight.journey.JourneySettings;
import org.fairlight.people.Person;
import org.fairlight.studio.DraftPage;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.PastCases;
import org.fairlight.workflow.Rehearsals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Runs that wait for one another, tell how far they have come, and are called off on the way. */
@FairlightTest
class ReplayRunnerTests {

    private static final String MAIN = "feedback-to-learning.bpmn";

    @Autowired
    Traces trace;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    Replay replay;

    @Autowired
    ReplayRuns runs;

    @Autowired
    RecordedStories recorded;

    @Autowired
    Rehearsals rehearsals;

    @Autowired
    LiveModels live;

    @Autowired
    PastCases past;

    @Autowired
    JourneySettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    private final JdbcClient everything = JdbcClient.create(TestDatabase.superuser());
    private final CountDownLatch mayGoOn = new CountDownLatch(1);
    private final List<ReplayRunner> opened = new ArrayList<>();
    private PlayedStories stories;
    private DraftPage draft;

    @BeforeEach
    void draftAndTeam() {
        stories = new PlayedStories(trace, everything);
        draft = trace.as(greta(), () -> drafts.page(drafts.begin(MAIN)));
    }

    @AfterEach
    void stop() {
        mayGoOn.countDown();
        opened.forEach(ReplayRunner::stop);
    }

    @Test
    void aRunThatWaitsForAnotherIsNotTakenForBrokenAndComesToItsTurn() {
        ReplayRunner runner = runner(new Held(jdbc), runs);
        UUID first = begin(runner);
        await().until(() -> runner.atFirst() == ReplayState.WAITING);
        UUID second = begin(runner);
        UUID third = begin(runner);
        assertThat(state(second)).isEqualTo(ReplayState.WAITING);

        longAgo(second);
        assertThat(state(second)).isEqualTo(ReplayState.BROKEN);
        runner.tellOfThoseThatWait();
        assertThat(state(second)).isEqualTo(ReplayState.WAITING);

        trace.as(greta(), () -> replay.cancel(third));
        assertThat(state(third)).isEqualTo(ReplayState.CANCELLED);
        mayGoOn.countDown();
        await().until(() -> state(second).isOver() && runner.atFirst() == ReplayState.RUNNING);
        assertThat(List.of(state(first), state(second), state(third)))
                .containsExactly(ReplayState.TOO_FEW, ReplayState.TOO_FEW, ReplayState.CANCELLED);
    }

    @Test
    void itTellsHowFarItHasComeEveryTenStories() {
        stories.andThanks(12);
        News news = new News(Integer.MAX_VALUE);
        ReplayRunner runner = runner(recorded, news);

        UUID run = begin(runner);
        await().atMost(Duration.ofMinutes(2)).until(() -> state(run).isOver());

        assertThat(state(run)).isEqualTo(ReplayState.DONE);
        assertThat(news.told).containsExactly("0 of 12", "0 of 12", "10 of 12", "12 of 12");
        assertThat(page(run).played()).isEqualTo(12);
        assertThat(page(run).total()).isEqualTo(12);
    }

    @Test
    void aRunThatIsCalledOffHalfWayStopsThereAndTellsNothing() {
        stories.andThanks(12);
        News news = new News(10);
        ReplayRunner runner = runner(recorded, news);

        UUID run = begin(runner);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> state(run).isOver() && runner.atFirst() == ReplayState.RUNNING);

        assertThat(state(run)).isEqualTo(ReplayState.CANCELLED);
        assertThat(news.told).endsWith("10 of 12");
        assertThat(page(run).played()).isZero();
        assertThat(page(run).result()).isNull();
    }

    private UUID begin(ReplayRunner runner) {
        UUID run = UUID.randomUUID();
        runs.begin(run, draft.id(), draft.revision(), stories.all(), greta().id(), runner.atFirst());
        runner.begin(run, new Model(draft.model(), draft.xml()), stories.all());
        return run;
    }

    private ReplayRunner runner(RecordedStories from, ReplayRuns to) {
        ReplayRunner runner = new ReplayRunner(rehearsals, live, from, past, to, settings, clock);
        opened.add(runner);
        return runner;
    }

    private void longAgo(UUID run) {
        everything
                .sql("update replay_run set moved_at = moved_at - interval '3 minutes' where id = :run")
                .param("run", run)
                .update();
    }

    private ReplayState state(UUID run) {
        return page(run).state();
    }

    private ReplayPage page(UUID run) {
        return trace.as(greta(), () -> replay.page(run)).orElseThrow();
    }

    private Person greta() {
        return trace.person("Greta");
    }

    /** Finds no story, and only once the test says so. */
    private final class Held extends RecordedStories {

        Held(JdbcClient jdbc) {
            super(jdbc);
        }

        @Override
        List<UUID> wished(ReplayWish wish) {
            try {
                mayGoOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return List.of();
        }
    }

    /** Writes down how far a run says it has come, and calls it off there. */
    private final class News extends ReplayRuns {

        private final List<String> told = Collections.synchronizedList(new ArrayList<>());
        private final int off;

        News(int off) {
            super(jdbc, json, clock);
            this.off = off;
        }

        @Override
        boolean moved(UUID id, int played, int total) {
            told.add("%d of %d".formatted(played, total));
            if (played == off) {
                end(id, ReplayState.CANCELLED, null);
            }
            return super.moved(id, played, total);
        }
    }
}
