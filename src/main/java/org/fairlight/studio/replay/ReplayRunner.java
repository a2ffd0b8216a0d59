package org.fairlight.studio.replay;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.fairlight.journey.JourneySettings;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.PastCase;
import org.fairlight.workflow.PastCases;
import org.fairlight.workflow.Rehearsals;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does trial runs in the background, one after the other, so that they take little from those who work. */
@Component
class ReplayRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRunner.class);
    private static final int STORIES_BETWEEN_NEWS = 10;
    private static final int LANES = 2;

    private final Rehearsals rehearsals;
    private final LiveModels live;
    private final RecordedStories stories;
    private final PastCases past;
    private final ReplayRuns runs;
    private final JourneySettings settings;
    private final Clock clock;
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService hand = Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().name("trial-run").daemon().unstarted(task));

    private volatile @Nullable UUID playing;

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

    /** What a run is that would be begun now. */
    ReplayState atFirst() {
        return playing == null && waiting.isEmpty() ? ReplayState.RUNNING : ReplayState.WAITING;
    }

    void begin(UUID run, Model draft, ReplayWish wish) {
        waiting.add(run);
        hand.execute(() -> run(run, draft, wish));
    }

    /** Nobody takes those for left behind that have their turn still before them. */
    @Scheduled(fixedDelay = 20, initialDelay = 20, timeUnit = TimeUnit.SECONDS)
    void tellOfThoseThatWait() {
        runs.waiting(List.copyOf(waiting));
    }

    private void run(UUID run, Model draft, ReplayWish wish) {
        playing = run;
        waiting.remove(run);
        try {
            if (runs.started(run)) {
                play(run, draft, wish);
            }
        } catch (InvalidModel unfit) {
            runs.end(run, ReplayState.BROKEN, null);
        } catch (RuntimeException broken) {
            LOG.warn("A trial run broke off: {}", broken.getClass().getName());
            runs.end(run, ReplayState.BROKEN, null);
        } finally {
            playing = null;
        }
    }

    private void play(UUID run, Model draft, ReplayWish wish) {
        List<UUID> ids = stories.wished(wish);
        if (!runs.moved(run, 0, ids.size())) {
            return;
        }
        Map<UUID, PastCase> cases = past.of(ids);
        List<UUID> begun = ids.stream().filter(cases::containsKey).toList();
        if (begun.size() < ReplayWish.FEWEST) {
            runs.end(run, ReplayState.TOO_FEW, null);
            return;
        }
        List<Model> now = live.all();
        List<Model> then = draft.among(now);
        try (Lanes lanes = Lanes.open(LANES, () -> Lane.open(rehearsals, now, then, settings))) {
            play(run, stories.of(begun), cases, lanes);
        }
    }

    private void play(UUID run, List<RecordedStory> begun, Map<UUID, PastCase> cases, Lanes lanes) {
        Instant until = clock.instant();
        UsualTimes usual = new UsualTimes(cases.values(), lanes.first().today());
        Tally tally = new Tally(lanes.first().today(), lanes.first().draft(), until);
        List<CompletableFuture<Trial.Played>> played =
                lanes.play(begun, (lane, story) -> new Trial(lane, usual, until).play(story, of(story, cases)));
        for (int i = 0; i < begun.size(); i++) {
            if (i % STORIES_BETWEEN_NEWS == 0 && (stopped() || !runs.moved(run, i, begun.size()))) {
                return;
            }
            tally.add(of(begun.get(i), cases).begun(), Lanes.outcome(played.get(i)));
        }
        runs.moved(run, begun.size(), begun.size());
        runs.end(run, ReplayState.DONE, tally.result());
    }

    private static PastCase of(RecordedStory story, Map<UUID, PastCase> cases) {
        return requireNonNull(cases.get(story.id()));
    }

    private static boolean stopped() {
        return Thread.currentThread().isInterrupted();
    }

    @PreDestroy
    void stop() {
        hand.shutdownNow();
    }
}
