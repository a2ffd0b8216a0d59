package org.fairlight.studio.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairlight.studio.moving.MovingStories.REVIEW;
import static org.fairlight.studio.moving.MovingStories.STEP;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.fairlight.FairlightTest;
import org.fairlight.Statements;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Passages;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.RunningCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Many stories go over at once, by several machines, some of which stop or fail. */
@FairlightTest
class MovingManyTests extends StoriesOnTheMove {

    @Autowired
    Mover mover;

    @Autowired
    Moves moves;

    @Autowired
    MoveItems items;

    @Autowired
    RunningCases running;

    @Autowired
    Passages passages;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void whatAMachineDidNotFinishIsDoneOnceByTheNext() {
        UUID story = stories.share().feedbackId();
        leads.publish(REVIEW, MovingStories::kindly);
        stories.move(REVIEW);
        Move move = moves.open().getFirst();

        new TransactionTemplate(transactions).executeWithoutResult(dying -> {
            List<String> batch = items.take(move.id(), 0, 1_000);
            Ways ways = new Ways(passages, move);
            running.hold(batch).forEach((one, stand) -> {
                if (ways.against(stand).isEmpty()) {
                    passages.move(ways.from(stand.version()), List.of(one));
                    items.moved(move.id(), List.of(one));
                }
            });
            dying.setRollbackOnly();
        });

        assertThat(stories.followed(story)).doesNotContain("Review kindly");
        assertThat(stories.waiting()).isPositive();
        stories.goOn();
        assertThat(stories.followed(story)).contains("Review kindly");
        assertThat(stories.waiting()).isZero();
    }

    @Test
    void severalMachinesMoveEachStoryOnce() throws Exception {
        List<UUID> shared = Stream.generate(() -> stories.share().feedbackId())
                .limit(2 * Mover.BATCH + 5)
                .toList();
        leads.publish(REVIEW, MovingStories::kindly);
        long toMove = stories.page(REVIEW).toMove();
        stories.move(REVIEW);

        try (ExecutorService machines = Executors.newFixedThreadPool(3)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                all.add(() -> {
                    mover.goOn();
                    return null;
                });
            }
            for (Future<Void> one : machines.invokeAll(all)) {
                one.get();
            }
        }
        stories.goOn();

        assertThat(stories.progress(REVIEW).isOver()).isTrue();
        assertThat(stories.progress(REVIEW).moved()).isBetween((long) shared.size(), toMove);
        assertThat(stories.progress(REVIEW).stayed()).doesNotContainKey("It was on this version already.");
        assertThat(shared).allSatisfy(story -> {
            assertThat(stories.followed(story)).contains("Review kindly");
            assertThat(trace.waitsFor(story)).containsExactly(Form.CLINICIAN_REVIEW);
        });
    }

    @Test
    void whatCannotBeMovedIsGivenUpAndTheOthersOfItsBatchGoOn() {
        UUID unlucky = stories.share().feedbackId();
        leads.publish(REVIEW, MovingStories::kindly);
        UUID lucky = stories.share().feedbackId();
        leads.publish(REVIEW, xml -> xml.replace("Review kindly", "Review gladly"));
        String newest = running.versions(ProcessId.CLINICIAN_REVIEW).getFirst().id();
        Move move = new Move(
                UUID.randomUUID(),
                REVIEW,
                1,
                newest,
                leads.greta().id(),
                Map.of(stories.versionOf(unlucky), Map.of(STEP, "nowhere")));
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        begin -> moves.begin(move, running.onOthersThan(ProcessId.CLINICIAN_REVIEW, newest)));

        for (int i = 0; i < Mover.MOST_TRIES; i++) {
            assertThat(stories.progress(REVIEW).isOver()).isFalse();
            mover.goOn();
            assertThat(stories.followed(lucky)).as("after try " + i).contains("Review gladly");
        }

        assertThat(stories.progress(REVIEW).isOver()).isTrue();
        assertThat(stories.progress(REVIEW).stayed()).containsKey("It could not be moved in 5 tries.");
        assertThat(stories.followed(unlucky)).contains("Review for learning");
        assertThat(trace.waitsFor(unlucky)).containsExactly(Form.CLINICIAN_REVIEW);
    }

    @Test
    void aStoryTakesFewStatements() {
        for (int i = 0; i < Mover.BATCH; i++) {
            stories.share();
        }
        leads.publish(REVIEW, MovingStories::kindly);
        long toMove = stories.page(REVIEW).toMove();
        stories.move(REVIEW);

        List<String> statements = Statements.during(mover::goOn);

        assertThat((double) statements.size() / toMove).as("statements a story").isLessThan(40);
    }

    @Test
    void oneMoveAtATimeAndOnlyToWhatWasLookedAt() {
        stories.share();
        int number = leads.publish(REVIEW, MovingStories::kindly);

        assertThatThrownBy(() -> trace.as(leads.greta(), () -> moving.move(REVIEW, number - 1, List.of())))
                .isInstanceOf(OtherVersionRuns.class);
        stories.move(REVIEW);
        stories.move(REVIEW);
        assertThat(moves.open()).hasSize(1);
        stories.goOn();
    }
}
