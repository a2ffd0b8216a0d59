package org.fairlight.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
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
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Source;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Chains under many hands, blocks under many nodes, and what becomes of both when somebody is slow or gives up. */
class AuditTrailTests {

    private static final int THREADS = 8;
    private static final int TIMES = 200;

    private final TrailBench bench = TrailBench.asOwner();
    private final SignedIn asha = TrailBench.person(Role.CLINICIAN);
    private final UUID story = UUID.randomUUID();

    @AfterEach
    void close() {
        bench.close();
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

    @Test
    void blocksTakenOffTheEndAreMissedByWhoeverRemembersThem() throws SQLException {
        bench.does(asha, () -> claim(story));
        BlockHead first = bench.sign();
        bench.does(asha, () -> claim(story));
        BlockHead second = bench.sign();

        TrailBench.Tampering offTheEnd = forger -> {
            forger.run("delete from audit_head where block = 1");
            forger.run("delete from audit_block where number = 1");
            forger.run("delete from audit_entry where number = 2");
        };
        assertThat(bench.verifyAfter(offTheEnd, first).bad())
                .as("nothing within the database tells")
                .isNull();
        assertThat(bench.verifyAfter(offTheEnd, second).bad())
                .hasToString("Block 1: It is gone, or is another one than is remembered outside the database.");
    }

    @Test
    void theBadRowIsNamedInPlainWords() throws SQLException {
        bench.does(asha, () -> claim(story));
        bench.does(asha, () -> claim(story));
        bench.sign();

        assertThat(bench.verifyAfter(forger -> forger.run("update audit_entry set role = 'STAFF' where number = 2"))
                        .bad())
                .hasToString(
                        "Story %s, entry 2 (id 2, 23 November 2026 at 10:00:00 UTC): What it says does not fit its hash: something in the row was changed."
                                .formatted(story));
        assertThat(bench.verifyAfter(forger -> forger.run("delete from audit_entry where number = 1"))
                        .bad())
                .hasToString("Story %s, entry 1: It is missing, though later rows or a signed block follow it."
                        .formatted(story));
        assertThat(bench.verifyWith("another secret that is just as long as that one")
                        .bad())
                .asString()
                .contains("which does not come from this secret");
    }

    @Test
    void aStoryThatTheTrailDoesNotTellOfIsFound() throws SQLException {
        assertThat(bench.verifyAfter(forger -> forger.run("""
                        insert into feedback (id, received_at, source, kind, theme, state)
                        values (?, now(), 'FORM', 'PRAISE', 'OTHER', 'OPEN')
                        """, story)).bad())
                .hasToString("Story %s: A story is there that the trail no longer tells of.".formatted(story));
    }

    @Test
    void whatWasThereBeforeTheChainsIsTakenIn() throws SQLException {
        try (TrailBench old = TrailBench.beforeTheChains()) {
            for (int i = 0; i < 5; i++) {
                old.jdbc.sql("""
                                insert into audit_entry (at, person_id, role, action, feedback_id, purpose)
                                values (now(), gen_random_uuid(), 'PRIVACY_STEWARD', 'ORIGINAL_READ', :story, 'To check it')
                                """).param("story", story).update();
            }
            old.jdbc
                    .sql("insert into audit_entry (at, action) values (now(), 'IMPORTED')")
                    .update();
            old.migrate("latest");
            old.sign();
            old.does(asha, () -> old.audit.record(Deed.TASK_CLAIMED, story, null));
            BlockHead last = old.sign();

            TrailReport report = old.verify(last);
            assertThat(report.bad()).isNull();
            assertThat(report.entries()).isEqualTo(7);
            assertThat(report.chains()).isEqualTo(2);
            assertThat(old.verifyAfter(
                                    forger -> {
                                        forger.run("update audit_entry set purpose = null where number = 2");
                                        forger.hashAnew(Entry.ofStory(story));
                                    },
                                    last)
                            .bad())
                    .isNotNull();
            assertThat(old.verifyAfter(forger -> forger.append(Entry.ofStory(story), null, null), last)
                            .bad())
                    .asString()
                    .endsWith("It carries no seal: Fairlight did not write it.");
        }
    }

    @Test
    void wordsOfAPersonHaveNoWayIn() {
        assertThatThrownBy(() -> bench.does(
                        asha, () -> bench.audit.record(Deed.ORIGINAL_READ, story, "Sarah from Ward 3", null)))
                .isInstanceOf(IllegalArgumentException.class);
        for (String column : List.of("purpose", "object_id", "role")) {
            assertThatThrownBy(() -> bench.jdbc.sql("""
                                    insert into audit_entry (at, action, chain, number, tx, hash, %s)
                                    values (now(), 'SHARED', 'story', 1, '1', '', 'To see what Sarah wrote')
                                    """.formatted(column)).update())
                    .hasMessageContaining("check constraint");
        }
    }

    @Test
    void everyWordTheTrailMayGetFitsIt() {
        Stream.of(Deed.values(), Reason.values(), Purpose.values(), Form.values(), Source.values(), Role.values())
                .flatMap(Stream::of)
                .forEach(word -> assertThat(((Enum<?>) word).name()).matches("[A-Z][A-Z_]{1,59}"));
    }

    private void impatiently(UUID which) {
        bench.does(asha, () -> {
            bench.jdbc.sql("set local lock_timeout = '200ms'").update();
            claim(which);
        });
    }

    private void claim(UUID which) {
        bench.audit.record(Deed.TASK_CLAIMED, which, UUID.randomUUID().toString(), Form.CLINICIAN_REVIEW);
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

    private interface Deeds {
        void number(int number);
    }
}
