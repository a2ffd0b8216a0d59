package org.fairlight.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        pool.setMaximumPoolSize(20);
        pool.setPoolName("fairlight");
        pool.addDataSourceProperty("reWriteBatchedInserts", true);
        return pool;
    }
}
