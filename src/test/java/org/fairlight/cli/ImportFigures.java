package org.fairlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.fairlight.FigureTable;
import org.fairlight.Measured;
import org.fairlight.MeasuredDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many comments a second the import sets on their way: command, HTTP, masking, process and database together. With
 * {@code -Dfairlight.comments=FILE.csv} it takes that file instead of made-up comments.
 */
@Measured
class ImportFigures {

    private static final int COMMENTS = 3_000;
    private static final int WARM_UP = 300;
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;
    private static final double LEAST_PER_SECOND = 50;

    @Value("${local.server.port}")
    int port;

    @Value("${fairlight.data}")
    Path data;

    @Value("${fairlight.comments:}")
    String given;

    @Autowired
    JdbcClient jdbc;

    private final JdbcClient superuser = JdbcClient.create(MeasuredDatabase.superuser());

    @TempDir
    Path folder;

    @BeforeEach
    void countStatements() {
        superuser.sql("create extension if not exists pg_stat_statements").update();
    }

    @Test
    void commentsPerSecondFromTheCommandToTheProcess() throws IOException {
        importFile(MadeUpComments.write(folder.resolve("warm-up.csv"), WARM_UP));
        Path file = given.isEmpty() ? MadeUpComments.write(folder.resolve("comments.csv"), COMMENTS) : Path.of(given);
        superuser.sql("select pg_stat_statements_reset()").query().singleRow();
        long itemsBefore = items();
        long rowsBefore = rows();

        long start = System.nanoTime();
        long cpuBefore = processor();
        importFile(file);
        double seconds = (System.nanoTime() - start) / NANOS;
        double cpuMillis = (processor() - cpuBefore) / NANOS * MILLIS;

        long items = items() - itemsBefore;
        double perSecond = items / seconds;
        FigureTable table = new FigureTable(
                "Import through the running program",
                "file",
                "items",
                "seconds",
                "items/s",
                "processor ms each",
                "statements each",
                "rows each");
        table.row(
                given.isEmpty() ? "made-up comments" : file.getFileName(),
                items,
                seconds,
                perSecond,
                cpuMillis / items,
                (double) statements() / items,
                (double) (rows() - rowsBefore) / items);
        table.print();
        mostFrequent(items);
        assertThat(perSecond).as("items per second").isGreaterThanOrEqualTo(LEAST_PER_SECOND);
    }

    private void importFile(Path file) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true);
        int exit = new ImportCommand(out, out, false)
                .run(List.of(file.toString(), "--url", "http://127.0.0.1:" + port, "--data", data.toString()));
        assertThat(exit).as(said.toString()).isNotEqualTo(Cli.NOTHING_DONE);
    }

    /** Processor time of this program, without PostgreSQL's, in nanoseconds. */
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private long items() {
        return jdbc.sql("select count(*) from feedback where source = 'IMPORT'")
                .query(Long.class)
                .single();
    }

    private long statements() {
        return superuser.sql("""
                        select sum(calls)::bigint from pg_stat_statements s join pg_database d on d.oid = s.dbid
                        where d.datname = current_database() and query not ilike '%pg_stat%'
                        """).query(Long.class).single();
    }

    private long rows() {
        jdbc.sql("select pg_stat_force_next_flush()").query().singleRow();
        jdbc.sql("select pg_stat_clear_snapshot()").query().singleRow();
        return jdbc.sql("""
                        select sum(n_tup_ins)::bigint from pg_stat_all_tables where schemaname in ('public', 'guardian')
                        """).query(Long.class).single();
    }

    private void mostFrequent(long items) {
        FigureTable table = new FigureTable("Its statements, by time in the database", "statement", "each", "ms each");
        superuser
                .sql("""
                        select left(regexp_replace(query, '\\s+', ' ', 'g'), 90) as words, calls, total_exec_time
                        from pg_stat_statements s join pg_database d on d.oid = s.dbid
                        where d.datname = current_database() and query not ilike '%pg_stat%'
                        order by total_exec_time desc limit 12
                        """)
                .query((row, i) -> {
                    table.row(
                            row.getString(1),
                            "%.2f".formatted(row.getDouble(2) / items),
                            "%.3f".formatted(row.getDouble(3) / items));
                    return row;
                })
                .list();
        table.print();
    }
}
