package org.fairlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Program and database die in the middle of a move to another version: each story is moved once, by the next start. */
class PulledMoveTests {

    private static final int STORIES = 250;
    private static final int THREADS = 8;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Path MODEL = Path.of("processes", "clinician-review.bpmn");
    private static final String MOVED = "select count(*) from process_move_item where state = 'MOVED'";

    private final HttpClient http = HttpClient.newHttpClient();
    private RunningFairlight fairlight;

    @AfterEach
    void stop() throws InterruptedException {
        fairlight.stop();
    }

    @Test
    void whatWasMovedStaysMovedAndTheRestGoesOn(@TempDir Path folder) throws Exception {
        fairlight = new RunningFairlight(folder.resolve("data"));
        fairlight.start();
        shareAll();
        anotherVersionFromTheNextStartOn();
        fairlight.stop();
        fairlight.start();
        assertThat(onNewest()).isZero();

        askForTheMove();
        waitUntil(MOVED, moved -> moved > 0);
        fairlight.kill();
        Instant killed = Instant.now();
        fairlight.start();

        waitUntil("select count(*) from process_move where ended_at is null", open -> open == 0);
        assertThat(count(MOVED)).isEqualTo(STORIES);
        assertThat(onNewest()).isEqualTo(STORIES);
        assertThat(count("select count(*) from act_ru_task")).isEqualTo(STORIES);
        assertThat(doneBefore(killed)).as("of them before the plug was pulled").isBetween(1L, STORIES - 1L);
    }

    private void shareAll() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Integer>> stories = new ArrayList<>();
            for (int i = 0; i < STORIES; i++) {
                stories.add(this::share);
            }
            for (Future<Integer> shared : threads.invokeAll(stories)) {
                assertThat(shared.get()).isEqualTo(201);
            }
        }
    }

    private int share() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(fairlight.at("/api/v1/feedback"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"happened": "We waited long.", "better": "Say how long.", "consents": ["handle-and-reply"]}
                        """))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** As if two people had published it; their pages have tests of their own. */
    private void anotherVersionFromTheNextStartOn() throws Exception {
        String xml = Files.readString(MODEL).replace("Review for learning", "Review kindly");
        database()
                .sql("update process_version set live = false where model = :model")
                .param("model", MODEL.getFileName().toString())
                .update();
        database()
                .sql("""
                        insert into process_version (id, model, number, xml, origin, note, at, live)
                        values (gen_random_uuid(), :model, 2, :xml, 'PUBLISHED', 'It reads more kindly.', now(), true)
                        """)
                .param("model", MODEL.getFileName().toString())
                .param("xml", xml)
                .update();
    }

    private void askForTheMove() throws Exception {
        database().sql("""
                        with newest as (
                            select id_ from act_re_procdef where key_ = 'clinician-review' order by version_ desc limit 1),
                        move as (
                            insert into process_move (id, model, to_number, to_version, asked_by, asked_at)
                            select gen_random_uuid(), :model, 2, newest.id_, person.id, now()
                            from newest, (select id from person limit 1) person returning id)
                        insert into process_move_item (move_id, instance)
                        select move.id, e.id_ from move, act_ru_execution e
                        where e.id_ = e.proc_inst_id_ and e.proc_def_id_ like 'clinician-review:%'
                        """).param("model", MODEL.getFileName().toString()).update();
    }

    private long doneBefore(Instant moment) throws Exception {
        return database()
                .sql("select count(*) from process_move_item where done_at < :moment")
                .param("moment", Timestamp.from(moment))
                .query(Long.class)
                .single();
    }

    private long onNewest() throws Exception {
        return count("""
                select count(*) from act_ru_execution where id_ = proc_inst_id_ and proc_def_id_ = (
                    select id_ from act_re_procdef where key_ = 'clinician-review' order by version_ desc limit 1)
                """);
    }

    private void waitUntil(String sql, LongPredicate enough) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!enough.test(count(sql))) {
            assertThat(System.nanoTime()).as(sql).isLessThan(end);
        }
    }

    private long count(String sql) throws Exception {
        return database().sql(sql).query(Long.class).single();
    }

    private JdbcClient database() throws Exception {
        return JdbcClient.create(new DriverManagerDataSource(fairlight.jdbcUrl()));
    }
}
