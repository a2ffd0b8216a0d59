package org.fairlight.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fairlight.FigureTable;
import org.fairlight.Measured;
import org.fairlight.Statements;
import org.fairlight.Traces;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Sharing;
import org.fairlight.journey.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the trail costs: stories a second with chains, seals and blocks, and with nothing told at all, in turns in one run. */
@Measured
@Import(TrailFigures.Switch.class)
class TrailFigures {

    private static final int THREADS = 4;
    private static final int ROUNDS = 12;
    private static final int WARM_UP_ROUNDS = 3;
    private static final int PER_ROUND = 150;
    private static final double LEAST_RATIO = 0.85;

    @Autowired
    Sharing sharing;

    @Autowired
    SwitchedWriter writer;

    @Test
    void storiesPerSecondWithTheTrailAndWithoutIt() throws Exception {
        double with = 0;
        double without = 0;
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            boolean trailFirst = round % 2 == 0;
            double one = perSecond(trailFirst);
            double other = perSecond(!trailFirst);
            if (round >= WARM_UP_ROUNDS) {
                with += (trailFirst ? one : other) / ROUNDS;
                without += (trailFirst ? other : one) / ROUNDS;
            }
        }
        FigureTable table = new FigureTable(
                "Stories a second with the trail and without it, %d at a time".formatted(THREADS),
                "with the trail",
                "without any",
                "ratio",
                "statements it adds to a story");
        int added = addedStatements();
        table.row("%.0f".formatted(with), "%.0f".formatted(without), "%.2f".formatted(with / without), added);
        table.print();
        assertThat(added).as("the trail was off when it should be").isPositive();
        assertThat(with / without).isGreaterThanOrEqualTo(LEAST_RATIO);
    }

    private int addedStatements() {
        writer.turn(true);
        int with = Statements.during(this::share).size();
        writer.turn(false);
        return with - Statements.during(this::share).size();
    }

    private double perSecond(boolean withTrail) throws Exception {
        writer.turn(withTrail);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Void>> deeds = new ArrayList<>();
            for (int i = 0; i < PER_ROUND; i++) {
                deeds.add(() -> {
                    share();
                    return null;
                });
            }
            long start = System.nanoTime();
            for (Future<Void> done : threads.invokeAll(deeds)) {
                done.get();
            }
            return PER_ROUND * 1e9 / (System.nanoTime() - start);
        }
    }

    private void share() {
        sharing.share(Submission.of(
                UUID.randomUUID().toString(),
                Source.FORM,
                new Story("We waited long at night.", "A nurse explained every step.", "Say how long the wait is."),
                Traces.EVERYTHING));
    }

    /** The trail's writer with a switch to leave everything out, which only this measurement has. */
    static class SwitchedWriter extends TrailWriter {

        private volatile boolean on = true;

        SwitchedWriter(EntityManager entities, JdbcTemplate batches, JdbcClient jdbc, TrailKeys keys) {
            super(entities, batches, jdbc, keys);
        }

        /** A method, because what is injected is a proxy with fields of its own. */
        void turn(boolean on) {
            this.on = on;
        }

        @Override
        void append(List<Entry> entries) {
            if (on) {
                super.append(entries);
            }
        }
    }

    @TestConfiguration
    static class Switch {

        @Bean
        @Primary
        SwitchedWriter switchedWriter(EntityManager entities, JdbcTemplate batches, JdbcClient jdbc, TrailKeys keys) {
            return new SwitchedWriter(entities, batches, jdbc, keys);
        }
    }
}
