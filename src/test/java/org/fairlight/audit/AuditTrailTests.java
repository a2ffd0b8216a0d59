package org.fairlight.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.junit.jupiter.api.Test;

/** Chains under many hands, blocks under many nodes, and what becomes of both when somebody is slow or gives up. */
class AuditTrailTests extends TrailOfAStory {

    private static final int THREADS = 8;
    private static final int TIMES = 200;

    private interface Deeds {
        void number(int number);
    }

    @Test
    void manyAtOnceOnOneStoryMakeOneUnbrokenChain() throws Exception {
        atOnce(i -> bench.does(asha, () -> claim(story)));

        assertThat(numbers(story))
                .isEqualTo(IntStream.rangeClosed(1, TIMES).boxed().toList());
        bench.sign();
        assertThat(bench.verify().bad()).isNull();
    }

    @Test
    void manyAtOnceOnManyStoriesInAnyOrderNeverBlockEachOther() throws Exception {
        List<UUID> stories = Stream.generate(UUID::randomUUID).limit(10).toList();
        atOnce(i -> bench.does(asha, () -> {
            List<UUID> some = new ArrayList<>(stories);
            Collections.shuffle(some, new Random(i));
            some.subList(0, 4).forEach(this::claim);
            bench.audit.record(Deed.GUARDIAN_OPENED, null, UUID.randomUUID().toString(), null);
        }));

        bench.sign();
        TrailReport report = bench.verify();
        assertThat(report.bad()).isNull();
        assertThat(report.entries()).isEqualTo(TIMES * 5);
        assertThat(report.chains()).isEqualTo(11);
    }

    @Test
    void aStoryWaitsForItselfButNotForOthers() {
        bench.transaction.executeWithoutResult(status -> {
            bench.jdbc
                    .sql("select * from audit_ready(array[:chain])")
                    .param("chain", Entry.ofStory(story))
                    .query()
                    .listOfRows();
            onAnotherThread(() -> impatiently(UUID.randomUUID()));
            assertThatThrownBy(() -> onAnotherThread(() -> impatiently(story)))
                    .rootCause()
                    .hasMessageContaining("lock timeout");
        });
        assertThat(numbers(story)).isEmpty();
    }

    @Test
    void oneWhoHoldsARowAndOneWhoToldTheTrailFirstDoNotWaitInACircle() throws Exception {
        bench.jdbc
                .sql("create table shelf (id integer primary key, things integer)")
                .update();
        bench.jdbc.sql("insert into shelf values (1, 0)").update();
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch held = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> first = threads.submit(() -> bench.does(asha, () -> {
                claim(story);
                told.countDown();
                await(held);
                putOnShelf();
            }));
            Future<?> second = threads.submit(() -> bench.does(asha, () -> {
                await(told);
                putOnShelf();
                held.countDown();
                claim(story);
            }));
            first.get();
            second.get();
        }
        assertThat(numbers(story)).containsExactly(1, 2);
    }

    @Test
    void whatIsRolledBackLeavesNoRow() {
        assertThatThrownBy(() -> bench.does(asha, () -> {
                    claim(story);
                    throw new IllegalStateException("Given up");
                }))
                .hasMessage("Given up");
        bench.does(asha, () -> claim(story));

        assertThat(numbers(story)).containsExactly(1);
        assertThat(bench.verify().bad()).isNull();
    }

    @Test
    void manyRequestsOfOneVisitAreOneRow() throws Exception {
        String film = UUID.randomUUID().toString();
        atOnce(i -> bench.does(
                asha, () -> bench.audit.recordVisit(Deed.MEDIA_PLAYED, story, film, Reason.WORK_WITH_STORY)));
        assertThat(numbers(story)).hasSize(1);

        SignedIn bram = TrailBench.person(Role.CLINICIAN);
        bench.does(bram, () -> bench.audit.recordVisit(Deed.MEDIA_PLAYED, story, film, Reason.WORK_WITH_STORY));
        bench.does(
                bram,
                () -> bench.audit.recordVisit(
                        Deed.MEDIA_PLAYED, story, UUID.randomUUID().toString(), Reason.WORK_WITH_STORY));
        assertThat(numbers(story)).hasSize(3);

        bench.waitFor(TrailWriter.VISIT);
        bench.does(asha, () -> bench.audit.recordVisit(Deed.MEDIA_PLAYED, story, film, Reason.WORK_WITH_STORY));
        assertThat(numbers(story)).hasSize(4);
    }

    @Test
    void severalNodesSignOneRowOfBlocks() throws Exception {
        atOnce(i -> {
            bench.does(asha, () -> claim(UUID.randomUUID()));
            bench.transaction.execute(status -> bench.blocks.sign());
        });
        bench.transaction.execute(status -> bench.blocks.sign());

        TrailReport report = bench.verify();
        assertThat(report.bad()).isNull();
        assertThat(report.entries()).isEqualTo(TIMES);
        assertThat(report.unsigned()).isZero();
    }

    @Test
    void aSlowTransactionIsSignedWhenItIsDone() {
        bench.does(asha, () -> {
            bench.jdbc.sql("select pg_current_xact_id()").query().singleRow();
            onAnotherThread(() -> {
                bench.does(asha, () -> claim(UUID.randomUUID()));
                bench.sign();
            });
            claim(story);
        });
        assertThat(bench.verify().unsigned()).isEqualTo(1);
        bench.sign();
        assertThat(bench.verify().unsigned()).isZero();
        assertThat(bench.verify().bad()).isNull();
    }

    @Test
    void withNothingNewNoBlockIsMade() {
        assertThat(bench.sign().number())
                .as("the first tells that there was nothing")
                .isZero();
        Optional<BlockHead> another = bench.transaction.execute(status -> bench.blocks.sign());
        assertThat(another).isEmpty();
    }

    private void impatiently(UUID which) {
        bench.does(asha, () -> {
            bench.jdbc.sql("set local lock_timeout = '200ms'").update();
            claim(which);
        });
    }

    private void putOnShelf() {
        bench.jdbc.sql("update shelf set things = things + 1 where id = 1").update();
    }

    private List<Integer> numbers(UUID which) {
        return bench.jdbc
                .sql("select number from audit_entry where feedback_id = :story order by id")
                .param("story", which)
                .query(Integer.class)
                .list();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void onAnotherThread(Runnable deed) {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            thread.submit(deed).get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void atOnce(Deeds deeds) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                int number = i;
                all.add(() -> {
                    deeds.number(number);
                    return null;
                });
            }
            for (Future<Void> done : threads.invokeAll(all)) {
                done.get();
            }
        }
    }
}
