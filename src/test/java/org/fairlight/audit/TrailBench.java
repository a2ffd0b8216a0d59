package org.fairlight.audit;

import static org.mockito.Mockito.mock;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Prints;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail on a database of its own, without the rest of Fairlight; time goes on by a millisecond with each look at it. */
class TrailBench implements AutoCloseable {

    static final String APP_ROLE = "fairlight_app";

    private static final String SECRET = "a secret of the tests, long enough for anything";
    private static final int THREADS = 16;
    private static final EmbeddedPostgres POSTGRES = start();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    final JdbcClient jdbc;
    final TransactionTemplate transaction;
    final Audit audit;
    final Blocks blocks;
    final TrailKeys keys = keys(SECRET);

    private final String name = "trail_" + NUMBER.incrementAndGet();
    private final HikariDataSource pool;
    private final AtomicLong millis =
            new AtomicLong(Instant.parse("2026-11-23T10:00:00Z").toEpochMilli());

    private TrailBench(String user, String migrateTo) {
        execute("postgres", "create database " + name);
        migrate(migrateTo);
        pool = new HikariDataSource();
        pool.setJdbcUrl(POSTGRES.getJdbcUrl(user, name));
        pool.setMaximumPoolSize(THREADS);
        jdbc = JdbcClient.create(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
        Clock clock = new Ticking();
        TrailWriter writer = new TrailWriter(mock(EntityManager.class), new JdbcTemplate(pool), jdbc, keys);
        audit = new Audit(writer, new CurrentUser(), clock);
        blocks = new Blocks(jdbc, keys, clock);
    }

    static TrailBench asOwner() {
        return new TrailBench("postgres", "latest");
    }

    /** With no more rights than the running program has. */
    static TrailBench asApp() {
        return new TrailBench(APP_ROLE, "latest");
    }

    /** As it was before there were chains. */
    static TrailBench beforeTheChains() {
        return new TrailBench("postgres", "1.1");
    }

    void migrate(String to) {
        Flyway.configure()
                .dataSource(superuser())
                .locations("classpath:db/migration")
                .target(to)
                .load()
                .migrate();
    }

    /** One transaction of somebody. */
    void does(SignedIn person, Runnable deeds) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        try {
            transaction.executeWithoutResult(status -> deeds.run());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    void waitFor(Duration time) {
        millis.addAndGet(time.toMillis());
    }

    BlockHead sign() {
        return transaction.execute(status -> blocks.sign()).orElseThrow();
    }

    TrailReport verify(BlockHead... known) {
        return transaction.execute(status -> {
            Connection connection = DataSourceUtils.getConnection(pool);
            return new TrailCheck(connection, keys).verify(List.of(known));
        });
    }

    TrailReport verifyWith(String otherSecret) throws SQLException {
        try (Connection connection = superuser().getConnection()) {
            return new TrailCheck(connection, keys(otherSecret)).verify(List.of());
        }
    }

    /** Somebody who may do everything in the database and has its triggers off; what they did is undone afterwards. */
    TrailReport verifyAfter(Tampering tampering, BlockHead... known) throws SQLException {
        try (Connection connection = superuser().getConnection()) {
            connection.setAutoCommit(false);
            Forger forger = new Forger(connection);
            tampering.with(forger);
            TrailReport report = new TrailCheck(connection, keys).verify(List.of(known));
            connection.rollback();
            return report;
        }
    }

    DataSource superuser() {
        return POSTGRES.getDatabase("postgres", name);
    }

    static SignedIn person(Role role) {
        return new SignedIn(UUID.randomUUID(), "Made-up", null, Set.of(role, Role.STAFF));
    }

    @Override
    public void close() {
        pool.close();
    }

    interface Tampering {
        void with(Forger forger);
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "150")
                    .start();
            JdbcClient.create(postgres.getPostgresDatabase())
                    .sql("create role " + APP_ROLE + " login")
                    .update();
            return postgres;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void execute(String database, String sql) {
        JdbcClient.create(POSTGRES.getDatabase("postgres", database)).sql(sql).update();
    }

    private static TrailKeys keys(String secret) {
        return new TrailKeys(Prints.derivedFrom(secret));
    }

    private final class Ticking extends Clock {

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis.incrementAndGet());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
