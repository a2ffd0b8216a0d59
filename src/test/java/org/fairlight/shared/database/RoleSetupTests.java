package org.fairlight.shared.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the roles come into a new database, one that is there already, and several at once. */
class RoleSetupTests {

    private static final int STARTS = 6;
    private static final String PROGRAM = "program";
    private static final String TABLES = "classpath:db/migration";
    private static final String ROLES = "classpath:db/roles";

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        superuser("postgres").sql("create role program login").update();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void severalStartsAtOnceOnOneServerMakeTheRolesTogether() throws Exception {
        for (int i = 0; i < STARTS; i++) {
            superuser("postgres").sql("create database at_once_" + i).update();
        }
        CyclicBarrier together = new CyclicBarrier(STARTS);
        try (ExecutorService threads = Executors.newFixedThreadPool(STARTS)) {
            List<Future<?>> starts = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                String database = "at_once_" + i;
                starts.add(threads.submit(() -> {
                    together.await();
                    migrate(postgres.getDatabase("postgres", database));
                    return null;
                }));
            }
            for (Future<?> one : starts) {
                one.get();
            }
        }
        for (int i = 0; i < STARTS; i++) {
            JdbcClient program = program("at_once_" + i);
            assertThat(program.sql("select count(*) from feedback")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertRefused(program, "delete from audit_entry");
        }
    }

    @Test
    void theNextStartReachesTablesMadeLaterAndTakesBackWhatWasGivenBesides() {
        superuser("postgres").sql("create database later").update();
        DataSource owner = postgres.getDatabase("postgres", "later");
        migrate(owner);
        JdbcClient.create(owner).sql("create table trail_mark (id int)").update();
        JdbcClient.create(owner).sql("create table poem (id int)").update();
        JdbcClient.create(owner).sql("create table guardian.memory (id int)").update();
        JdbcClient.create(owner)
                .sql("grant all on audit_entry to fairlight_app")
                .update();
        JdbcClient program = program("later");
        assertRefused(program, "insert into poem values (1)");

        migrate(owner);

        assertThat(program.sql("insert into poem values (1)").update()).isOne();
        assertThat(program.sql("delete from poem").update()).isOne();
        assertThat(program.sql("insert into trail_mark values (1)").update()).isOne();
        assertRefused(program, "update trail_mark set id = 2");
        assertRefused(program, "delete from trail_mark");
        assertRefused(program, "truncate audit_entry");
        assertRefused(program, "select * from guardian.memory");
    }

    @Test
    void aFolderOfAnEarlierVersionOpensWithItsTablesAsTheyWere(@TempDir Path folder) throws Exception {
        try (EmbeddedPostgres earlier = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .start()) {
            new SpringApplication(Earlier.class)
                    .run(
                            "--spring.profiles.active=demonstration",
                            "--spring.main.web-application-type=none",
                            "--fairlight.database=none",
                            "--spring.datasource.url=" + earlier.getJdbcUrl("postgres", "postgres"),
                            "--spring.flyway.user=postgres",
                            "--spring.flyway.locations=" + TABLES,
                            "--spring.flyway.target=1.1")
                    .close();
            JdbcClient owner = JdbcClient.create(earlier.getPostgresDatabase());
            owner.sql("insert into audit_entry (at, action) values (now(), 'STORY_READ')")
                    .update();
            owner.sql("insert into team values (gen_random_uuid(), 'Meadow', 'Ward', true)")
                    .update();
        }
        for (int start = 0; start < 2; start++) {
            try (ConfigurableApplicationContext running = new SpringApplication(Embedded.class)
                    .run(
                            "--spring.profiles.active=demonstration",
                            "--spring.main.web-application-type=none",
                            "--fairlight.data=" + folder)) {
                JdbcClient program = JdbcClient.create(running.getBean(DataSource.class));
                assertThat(program.sql("select current_user, name from team")
                                .query()
                                .singleRow())
                        .isEqualTo(Map.of("current_user", "fairlight", "name", "Meadow"));
                assertRefused(program, "delete from audit_entry");
                assertThat(program.sql("select distinct tableowner from pg_tables where schemaname = 'public'")
                                .query(String.class)
                                .list())
                        .containsExactly("postgres");
            }
        }
    }

    private static void migrate(DataSource owner) {
        Flyway.configure()
                .dataSource(owner)
                .locations(TABLES, ROLES)
                .placeholders(Map.of("program", PROGRAM))
                .load()
                .migrate();
    }

    private static JdbcClient superuser(String database) {
        return JdbcClient.create(postgres.getDatabase("postgres", database));
    }

    private static JdbcClient program(String database) {
        return JdbcClient.create(postgres.getDatabase(PROGRAM, database));
    }

    private static void assertRefused(JdbcClient program, String attempt) {
        assertThatThrownBy(() -> program.sql(attempt).update()).rootCause().hasMessageContaining("permission denied");
    }

    /** The part of the demonstration that keeps a database. No {@code @Configuration}, or whoever scans this package finds it. */
    @Import(EmbeddedDatabase.class)
    @ImportAutoConfiguration(FlywayAutoConfiguration.class)
    @ComponentScan(
            basePackages = "org.fairlight.workflow.engine",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class))
    static class Embedded {}

    /** As the database was opened when one login did everything. */
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @ComponentScan(
            basePackages = "org.fairlight.workflow.engine",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class))
    static class Earlier {}
}
