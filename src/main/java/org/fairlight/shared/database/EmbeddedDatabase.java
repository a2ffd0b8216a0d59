package org.fairlight.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** PostgreSQL without an installation: runs beside the application and keeps its files in one folder between runs. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "fairlight.database", havingValue = "embedded")
class EmbeddedDatabase {

    @Bean(destroyMethod = "close")
    DataFolder dataFolder(@Value("${fairlight.data}") Path path, @Value("${fairlight.fresh}") boolean fresh) {
        DataFolder folder = DataFolder.claim(path);
        folder.stopOrphan();
        if (fresh) {
            folder.empty();
        }
        return folder;
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres(DataFolder folder) throws IOException {
        Path data = folder.path().resolve("postgres");
        Files.createDirectories(folder.path());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(
                        folder.path().resolve("postgres-program").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                // A young database grows fast: what the planner believes of its tables must not stay a minute behind.
                .setServerConfig("autovacuum_naptime", "5s")
                .start();
    }

    /** The owner of the tables, for the migrations alone. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(EmbeddedPostgres postgres) {
        return postgres.getPostgresDatabase();
    }

    /** What the program works with: a login that owns nothing. Folders of earlier versions do not have it yet. */
    @Bean
    @Primary
    DataSource dataSource(EmbeddedPostgres postgres, @Value("${spring.datasource.username}") String login)
            throws SQLException {
        makeLogin(postgres.getPostgresDatabase(), login);
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl(login, "postgres"));
        pool.setMaximumPoolSize(20);
        pool.setPoolName("fairlight");
        pool.addDataSourceProperty("reWriteBatchedInserts", true);
        pool.addDataSourceProperty("logServerErrorDetail", false);
        return pool;
    }

    private static void makeLogin(DataSource owner, String login) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                        if not exists (select from pg_roles where rolname = %1$s) then create role %2$s login; end if;
                    end $$""".formatted(statement.enquoteLiteral(login), statement.enquoteIdentifier(login, true)));
        }
    }
}
