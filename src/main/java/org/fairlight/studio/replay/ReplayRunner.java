package org.fairlight.studio.replay;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.fairlight.journey.JourneySettings;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.PastCase;
import org.fairlight.workflow.PastCases;
import org.fairlight.workflow.Rehearsals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does trial runs in the background, one after the other, so that they take little from those who work. */
@Component
class ReplayRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRunner.class);
    private static final int STORIES_BETWEEN_NEWS = 10;

    private final Rehearsals rehearsals;
    private final LiveModels live;
    private final RecordedStories stories;
    private final PastCases past;
    private final ReplayRuns runs;
    private final JourneySettings settings;
    private final Clock clock;
    private final ExecutorService hand = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().name("trial-run").daemon().unstarted(task));

    ReplayRunner(
            Rehearsals rehearsals,
            LiveModels live,
            RecordedStories stories,
            PastCases past,
            ReplayRuns runs,
            JourneySettings settings,
            Clock clock) {
        this.rehearsals = rehearsals;
        this.live = live;
        this.stories = stories;
        this.past = past;
        this.runs = runs;
        this.settings = settings;
        this.clock = clock;
    }

    void begin(UUID run, Model draft, ReplayWish wish) {
        hand.execute(() -> run(run, draft, wish));
    }

    private void run(UUID run, Model draft, ReplayWish wish) {
        try {
            play(run, draft, wish);
        } catch (InvalidModel unfit) {
            runs.end(run, ReplayState.BROKEN, null);
        } catch (RuntimeException broken) {
            LOG.warn("A trial run broke off: {}", broken.getClass().getName());
            runs.end(run, ReplayState.BROKEN, null);
        }
    }

    private void play(UUID run, Model draft, ReplayWish wish) {
        List<UUID> ids = stories.wished(wish);
        if (!runs.moved(run, 0, ids.size())) {
            return;
        }
        List<Model> now = live.all();
        List<Model> then = draft.among(now);
        try (Theatre today = new Theatre(rehearsals.open(now), now, settings);
                Theatre later = new Theatre(rehearsals.open(then), then, settings)) {
            play(run, ids, today, later);
        }
    }

    private void play(UUID run, List<UUID> ids, Theatre today, Theatre later) {
        Instant until = clock.instant();
        List<RecordedStory> recorded = stories.of(ids);
        Map<UUID, PastCase> cases = past.of(ids);
        Trial trial = new Trial(today, later, new UsualTimes(cases.values(), today), until);
        Tally tally = new Tally(today, later, until);
        List<RecordedStory> begun = new ArrayList<>(recorded);
        begun.removeIf(story -> !cases.containsKey(story.id()));
        for (int i = 0; i < begun.size(); i++) {
            if (i % STORIES_BETWEEN_NEWS == 0 && (stopped() || !runs.moved(run, i, begun.size()))) {
                return;
            }
            PastCase one =
                    java.util.Objects.requireNonNull(cases.get(begun.get(i).id()));
            tally.add(one.begun(), trial.play(begun.get(i), one));
        }
        runs.moved(run, begun.size(), begun.size());
        runs.end(run, ReplayState.DONE, tally.result());
    }

    private static boolean stopped() {
        return Thread.currentThread().isInterrupted();
    }

    @PreDestroy
    void stop() {
        hand.shutdownNow();
    }
}
