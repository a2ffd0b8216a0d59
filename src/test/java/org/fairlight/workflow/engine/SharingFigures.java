package org.fairlight.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fairlight.FigureTable;
import org.fairlight.Measured;
import org.fairlight.MeasuredDatabase;
import org.fairlight.Traces;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Sharing;
import org.fairlight.journey.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How fast stories are taken in, beside the bare engine and bare inserts, in turns in one run. */
@Measured
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharingFigures {

    private static final int THREADS = 4;
    private static final int ROUNDS = 6;
    private static final int WARM_UP_ROUNDS = 2;
    private static final int PER_ROUND = 200;

    @Autowired
    Sharing sharing;

    @Autowired
    JdbcClient jdbc;

    private final JdbcClient superuser = JdbcClient.create(MeasuredDatabase.superuser());
    private final List<HikariDataSource> pools = new ArrayList<>();
    private BareEngine bare;
    private JdbcTemplate plain;

    @BeforeAll
    void prepare() {
        plain = new JdbcTemplate(pool("bare_inserts"));
        plain.execute("create table story (id uuid primary key, words text not null)");
        plain.execute("create table trail (id uuid primary key, story uuid not null, words text not null)");
        bare = new BareEngine(pool("bare_engine"));
        superuser.sql("create extension if not exists pg_stat_statements").update();
    }

    @AfterAll
    void close() {
        bare.close();
        pools.forEach(HikariDataSource::close);
    }

    @Test
    void storiesPerSecondBesideTheBareEngine() throws Exception {
        double stories = 0;
        double starts = 0;
        double inserts = 0;
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            double a = perSecond(this::share);
            double b = perSecond(this::startBare);
            double c = perSecond(this::insertBare);
            if (round >= WARM_UP_ROUNDS) {
                stories += a / ROUNDS;
                starts += b / ROUNDS;
                inserts += c / ROUNDS;
            }
        }
        FigureTable table = new FigureTable(
                "Stories a second, %d at a time".formatted(THREADS),
                "stories, everything in one transaction",
                "starts of the bare engine",
                "bare inserts",
                "ratio to the bare engine");
        table.row(
                "%.0f".formatted(stories),
                "%.0f".formatted(starts),
                "%.0f".formatted(inserts),
                "%.2f".formatted(stories / starts));
        table.print();
        assertThat(stories / starts).as("ratio to the bare engine").isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void rowsAndStatementsPerStory() {
        share();
        jdbc.sql("select pg_stat_force_next_flush()").query().singleRow();
        superuser.sql("select pg_stat_statements_reset()").query().singleRow();
        long before = rows();
        share();
        long statements = superuser.sql("""
                        select coalesce(sum(calls), 0) from pg_stat_statements s join pg_database d on d.oid = s.dbid
                        where d.datname = current_database() and query not ilike '%pg_stat%'
                        """).query(Long.class).single();
        FigureTable table = new FigureTable("What one story writes", "rows inserted", "statements");
        table.row(rows() - before, statements);
        table.print();
        assertThat(statements).isLessThan(200);
    }

    private long rows() {
        jdbc.sql("select pg_stat_force_next_flush()").query().singleRow();
        jdbc.sql("select pg_stat_clear_snapshot()").query().singleRow();
        return jdbc.sql(
                        "select count_rows from (select sum(n_tup_ins) as count_rows from pg_stat_all_tables where schemaname in ('public', 'guardian')) t")
                .query(Long.class)
                .single();
    }

    private void share() {
        sharing.share(Submission.of(
                        UUID.randomUUID().toString(),
                        Source.FORM,
                        new Story(
                                "We came at night with my mother and waited long.",
                                "A nurse explained every step.",
                                "Somebody could tell people how long the wait is."),
                        Traces.EVERYTHING)
                .with(new ContactDetails("Made-up person", "somebody@demonstration.invalid")));
    }

    private void startBare() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("nation", "ENGLAND");
        facts.put("kind", "BOTH");
        facts.put("theme", "WAITING");
        facts.put("hasGood", true);
        facts.put("hasBetter", true);
        facts.put("plainThanks", false);
        facts.put("harm", "NONE");
        facts.put("safeguarding", false);
        facts.put("conduct", false);
        facts.put("replyWished", true);
        facts.put("canReply", true);
        bare.start(facts);
    }

    private void insertBare() {
        UUID story = UUID.randomUUID();
        plain.update(
                "with s as (insert into story values (?, ?) returning id) insert into trail select ?, id, ? from s",
                story,
                "words",
                UUID.randomUUID(),
                "words");
    }

    private static double perSecond(Runnable deed) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Void>> deeds = new ArrayList<>();
            for (int i = 0; i < PER_ROUND; i++) {
                deeds.add(() -> {
                    deed.run();
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

    private HikariDataSource pool(String database) {
        superuser.sql("create database " + database).update();
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(MeasuredDatabase.POSTGRES.getJdbcUrl("postgres", database));
        pool.setMaximumPoolSize(THREADS);
        pools.add(pool);
        return pool;
    }
}
