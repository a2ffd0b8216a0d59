package org.fairlight.shared.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/** Starts against a PostgreSQL that refuses, and against databases that are not as Fairlight left them. */
@ExtendWith(OutputCaptureExtension.class)
class DatabaseFailureTests {

    private static final String WHO_MAY_ENTER = """
            host all clerk 127.0.0.1/32 scram-sha-256
            host all all 127.0.0.1/32 trust
            """;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, SQLException {
        Path entry = Files.writeString(folder.resolve("pg_hba.conf"), WHO_MAY_ENTER);
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("hba_file", entry.toString())
                .setServerConfig("fsync", "off")
                .start();
        execute("postgres", "create role clerk login password 'right'", "create role program login");
        execute("postgres", "create database written");
        new SpringApplication(Schema.class)
                .run(
                        "--spring.main.web-application-type=none",
                        secret(),
                        url("written"),
                        "--spring.datasource.username=program",
                        "--fairlight.database.owner.username=postgres")
                .close();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void aDatabaseOutOfReachIsSaid(CapturedOutput console) {
        start(console)
                .with("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/fairlight")
                .says("The database cannot be reached", "spring.datasource.url");
        start(console)
                .with("--spring.datasource.url=jdbc:postgresql://no-such-machine.invalid/fairlight")
                .says("The database cannot be reached", "spring.datasource.url");
    }

    @Test
    void aWrongPasswordIsSaidAndNotRepeated(CapturedOutput console) {
        start(console)
                .with(
                        url("postgres"),
                        "--fairlight.database.owner.username=clerk",
                        "--fairlight.database.owner.password=wrong-one")
                .says("does not accept the user or the password", "fairlight.database.owner");
        assertThat(console.getAll()).doesNotContain("wrong-one", "clerk");
    }

    @Test
    void aDatabaseThatIsNotThereIsSaid(CapturedOutput console) {
        start(console).with(url("nowhere")).says("does not exist", "Create it");
    }

    @Test
    void aMigrationThatRanOtherwiseIsSaid(CapturedOutput console) throws SQLException {
        String changed =
                copy("changed", "update flyway_schema_history set checksum = checksum + 1 where version = '1.1'");
        start(console)
                .with(changed)
                .says(
                        "tables of another version",
                        "checksum mismatch for migration version 1.1",
                        "Use the Fairlight that wrote it");
    }

    @Test
    void aSchemaOfALaterFairlightIsSaid(CapturedOutput console) throws SQLException {
        String later = copy("later", "update flyway_schema_history set success = true where version = '1.1'", """
                insert into flyway_schema_history
                select installed_rank + 1000, '97.3', 'later', type, 'V97_3__later.sql', 1, installed_by, installed_on,
                       execution_time, true
                from flyway_schema_history where version = '1.1'""");
        start(console).with(later).says("tables of another version", "97.3", "Use the Fairlight that wrote it");
    }

    @Test
    void aDatabaseOfAnotherProgramIsSaid(CapturedOutput console) throws SQLException {
        execute("postgres", "create database taken");
        execute("taken", "create table ledger (id int)");
        start(console).with(url("taken")).says("tables of another program", "an empty database of its own");
    }

    @Test
    void aUserWhoMayNotMakeTablesIsSaid(CapturedOutput console) throws SQLException {
        execute("postgres", "create database owned");
        start(console)
                .with(
                        url("owned"),
                        "--fairlight.database.owner.username=clerk",
                        "--fairlight.database.owner.password=right")
                .says("does not let this user create or use the tables", "owner of the database");
    }

    @Test
    void aProgramThatCouldDoMoreThanItShouldIsRefused(CapturedOutput console) throws SQLException {
        execute(
                "postgres",
                "create role mighty login superuser",
                "create role heir login",
                "grant postgres to heir",
                "create role holder login",
                "create role writer login",
                "grant pg_write_all_data to writer");
        String held = copy("held", "create table ledger (id int)", "alter table ledger owner to holder");
        start(console)
                .with(held, "--spring.datasource.username=nobody-here")
                .says("does not exist", "create role \"nobody-here\" login");
        start(console)
                .with(held, "--spring.datasource.username=mighty")
                .says("may do more than the program should", "alter role mighty nosuperuser");
        start(console)
                .with(held, "--spring.datasource.username=heir")
                .says("can become the owner", "revoke postgres from heir");
        start(console)
                .with(held, "--spring.datasource.username=holder")
                .says("owns the database or something in it", "reassign owned by holder to postgres");
        start(console)
                .with(held, "--spring.datasource.username=writer")
                .says("could change the trail", "a login of its own");
    }

    @Test
    void anOwnerWhoMayNotMakeRolesIsToldWhatToRun(CapturedOutput console) throws SQLException {
        execute("postgres", "create role settler login", "create role newcomer login");
        execute("postgres", "create database settled owner settler");
        start(console)
                .with(
                        url("settled"),
                        "--spring.datasource.username=newcomer",
                        "--fairlight.database.owner.username=settler")
                .says(
                        "rights are not set up",
                        "Run as an administrator",
                        "grant fairlight_app to newcomer;",
                        "grant fairlight_guardian to newcomer with inherit false, set true;");

        execute(
                "postgres",
                "grant fairlight_app to newcomer",
                "grant fairlight_guardian to newcomer with inherit false, set true");
        new SpringApplication(Schema.class)
                .run(
                        "--spring.main.web-application-type=none",
                        secret(),
                        url("settled"),
                        "--spring.datasource.username=newcomer",
                        "--fairlight.database.owner.username=settler")
                .close();
    }

    private static FailedStart start(CapturedOutput console) {
        return new FailedStart(console, WebApplicationType.NONE, Schema.class)
                .with("--spring.datasource.username=program", "--fairlight.database.owner.username=postgres");
    }

    private static String copy(String name, String... changes) throws SQLException {
        execute("postgres", "create database " + name + " template written");
        execute(name, changes);
        return url(name);
    }

    private static void execute(String database, String... statements) throws SQLException {
        try (Connection connection = postgres.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String url(String database) {
        return "--spring.datasource.url=jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), database);
    }

    private static String secret() {
        return "--fairlight.secret=only for this test, and long enough for it";
    }

    /** The part of Fairlight that opens the database and brings its tables up to date. */
    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @ComponentScan(
            basePackages = "org.fairlight.workflow.engine",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class))
    static class Schema {}
}
