package org.fairlight.studio.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fairlight.studio.moving.MovingStories.MAIN;
import static org.fairlight.studio.moving.MovingStories.REVIEW;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.workflow.Passages;
import org.fairlight.workflow.RunningCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Several moves at once, one of which fails before it comes to its stories. */
@FairlightTest
class MoverTests extends StoriesOnTheMove {

    @Autowired
    Moves moves;

    @Autowired
    MoveEnds ends;

    @Autowired
    RunningCases running;

    @Autowired
    Passages passages;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @AfterEach
    void noMoveIsLeftOpen() {
        trace.as(leads.greta(), () -> moving.stop(MAIN));
    }

    @Test
    void aMoveThatFailsKeepsNoOtherBehindItAndGoesOnTheNextTime() {
        UUID story = stories.share().feedbackId();
        leads.publish(MAIN, xml -> xml.replace("name=\"Hide names\"", "name=\"Hide every name\""));
        leads.publish(REVIEW, MovingStories::kindly);
        stories.move(MAIN);
        stories.move(REVIEW);

        new Mover(moves, failingFor(open(MAIN)), running, passages, ends, transactions).goOn();

        assertThat(stories.progress(MAIN).isOver()).isFalse();
        assertThat(stories.followed(story)).contains("Review kindly");
        stories.goOn();
        assertThat(stories.progress(MAIN).isOver()).isTrue();
    }

    private Move open(String model) {
        return moves.open().stream()
                .filter(move -> move.model().equals(model))
                .findFirst()
                .orElseThrow();
    }

    private MoveItems failingFor(Move unlucky) {
        return new MoveItems(jdbc, clock) {
            @Override
            public Optional<Integer> fewestTries(UUID move) {
                if (move.equals(unlucky.id())) {
                    throw new IllegalStateException("The database is away");
                }
                return super.fewestTries(move);
            }
        };
    }
}
