package org.fairlight.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.fairlight.security.Sealing;
import org.fairlight.security.Secrets;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a version before kept readable is sealed when its database is opened, and nothing of it is lost. */
class SealedLaterTests {

    private static final UUID CERTAIN = UUID.fromString("6f1b2d4c-6a58-4a0e-9a63-0c6c2f1d7e01");
    private static final UUID IN_DOUBT = UUID.fromString("6f1b2d4c-6a58-4a0e-9a63-0c6c2f1d7e02");
    private static final UUID PERSON = UUID.fromString("6f1b2d4c-6a58-4a0e-9a63-0c6c2f1d7e03");
    private static final String WHEN = "last Tuesday evening, with Nurse Okonkwo-Reed";
    private static final String DOUBTFUL = "The Wexlorn evening";
    private static final String DRAFT = "{\"expected\":\"a half-filled word\"}";

    @Test
    void whatWasReadableIsSealedAndCanBeOpened() throws IOException {
        try (EmbeddedPostgres postgres =
                EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
            JdbcClient owner = JdbcClient.create(postgres.getPostgresDatabase());
            start(postgres, "1.6").close();
            fill(owner);

            try (ConfigurableApplicationContext now = start(postgres, "latest")) {
                Sealing sealing = now.getBean(Sealing.class);
                assertThat(sealing.open(sealed(
                                owner,
                                "select happened_when from original_story where feedback_id = '" + CERTAIN + "'")))
                        .isEqualTo(WHEN);
                assertThat(sealing.open(sealed(owner, "select answers from task_draft")))
                        .isEqualTo(DRAFT);
                assertThat(new WholeDatabase(owner, sealing).readableColumnsWith("Okonkwo", "public"))
                        .isEmpty();
                assertThat(new WholeDatabase(owner, sealing).readableColumnsWith("half-filled", "public"))
                        .isEmpty();
                assertThat(new WholeDatabase(owner, sealing).readableColumnsWith("import:nhs", "public"))
                        .isEmpty();
                assertThat(masked(owner, CERTAIN))
                        .as("readers go on seeing what is not a name")
                        .startsWith("last Tuesday evening, with ")
                        .doesNotContain("Reed");
                assertThat(owner.sql("select happened_when is null from masked_story where feedback_id = :id")
                                .param("id", IN_DOUBT)
                                .query(Boolean.class)
                                .single())
                        .as("a word that may be a name is not shown")
                        .isTrue();
                assertThat(owner.sql("select column_name from information_schema.columns where column_name in"
                                        + " ('readable_answers', 'happened_when') and data_type = 'text'")
                                .query(String.class)
                                .list())
                        .as("only the masked words lie open")
                        .isEqualTo(List.of("happened_when"));
            }
        }
    }

    private static void fill(JdbcClient owner) {
        for (UUID story : List.of(CERTAIN, IN_DOUBT)) {
            owner.sql("""
                            insert into feedback (id, received_at, source, kind, theme, happened_when, state, import_ref)
                            values (:id, now(), 'IMPORT', 'BOTH', 'WAITING', :when, 'OPEN', 'import:nhs-' || :id)
                            """)
                    .param("id", story)
                    .param("when", story.equals(CERTAIN) ? WHEN : DOUBTFUL)
                    .update();
            owner.sql("insert into original_story (feedback_id) values (:id)")
                    .param("id", story)
                    .update();
            owner.sql("insert into masked_story (feedback_id, uncertain) values (:id, false)")
                    .param("id", story)
                    .update();
        }
        owner.sql("insert into person (id, display_name) values (:id, 'Somebody')")
                .param("id", PERSON)
                .update();
        owner.sql("insert into task_draft values ('a-task', :person, :draft, now())")
                .param("person", PERSON)
                .param("draft", DRAFT)
                .update();
    }

    private static byte[] sealed(JdbcClient owner, String query) {
        return owner.sql(query).query(byte[].class).single();
    }

    private static String masked(JdbcClient owner, UUID story) {
        return owner.sql("select happened_when from masked_story where feedback_id = :id")
                .param("id", story)
                .query(String.class)
                .single();
    }

    private static ConfigurableApplicationContext start(EmbeddedPostgres postgres, String version) {
        return new SpringApplication(Migrations.class)
                .run(
                        "--spring.profiles.active=demonstration",
                        "--spring.main.web-application-type=none",
                        "--fairlight.database=none",
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.flyway.user=postgres",
                        "--spring.flyway.locations=classpath:db/migration",
                        "--spring.flyway.target=" + version);
    }

    /** The part of Fairlight that makes and changes tables. */
    @Configuration(proxyBeanMethods = false)
    @Import(Sealing.class)
    @EnableConfigurationProperties(Secrets.class)
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @ComponentScan(
            basePackages = "org.fairlight",
            useDefaultFilters = false,
            includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class))
    static class Migrations {}
}
