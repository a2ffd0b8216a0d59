package org.fairlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.fairlight.FairlightApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command against a data folder: while Fairlight runs on it, after it stopped, and after somebody was at it. */
@Tag("apart")
class AuditCommandTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void aFolderIsVerifiedWhileItIsInUseAndAtRest() {
        Path data = folder.resolve("data");
        UUID story;
        try (ConfigurableApplicationContext fairlight = fairlight(data)) {
            JdbcClient jdbc = JdbcClient.create(fairlight.getBean(DataSource.class));
            story = jdbc.sql("select id from feedback order by received_at, id limit 1")
                    .query(UUID.class)
                    .single();
            assertThat(verify(data)).as(err()).isEqualTo(Cli.DONE);
            assertThat(out()).contains("The trail is whole: ").contains("signed by");
        }

        assertThat(verify(data)).as(err()).isEqualTo(Cli.DONE);
        assertThat(out())
                .contains("It holds the block that is remembered outside the database.")
                .doesNotContain("so new that no block has signed them");
        assertThat(verify(data, "--head", "0:" + "0".repeat(64))).isEqualTo(Cli.PARTLY);
        assertThat(err()).contains("Block 0: It is gone, or is another one than is remembered");

        bend(data, story);
        assertThat(verify(data)).isEqualTo(Cli.PARTLY);
        assertThat(err())
                .contains("The trail is not as it was written. First bad row:", "Story " + story + ", entry 1 (id ")
                .contains("What it says does not fit its hash");
    }

    @Test
    void whatCannotBeReadIsToldInASentence() {
        assertThat(verify(folder.resolve("elsewhere"))).isEqualTo(Cli.NOTHING_DONE);
        assertThat(err()).contains("There is no data in ", "Name the data folder with --data.");
        assertThat(verify(folder, "--head", "7")).isEqualTo(Cli.NOTHING_DONE);
        assertThat(err()).contains("--head needs the number of a block, a colon and its hash");
        assertThat(command().run(List.of("prove"))).isEqualTo(Cli.NOTHING_DONE);
        assertThat(err()).contains("./fairlight audit verify");
        assertThat(command().run(List.of("--help"))).isEqualTo(Cli.DONE);
        assertThat(Files.exists(folder.resolve("elsewhere"))).isFalse();
    }

    /** As somebody does who has the database but not Fairlight's key. */
    private static void bend(Path data, UUID story) {
        try (ConfigurableApplicationContext database =
                TrailDatabase.open(new AuditOptions("demonstration", data.toString(), null))) {
            JdbcClient jdbc =
                    JdbcClient.create(database.getBean(EmbeddedPostgres.class).getPostgresDatabase());
            jdbc.sql("alter table audit_entry disable trigger all").update();
            jdbc.sql("update audit_entry set at = at - interval '1 day' where feedback_id = :story and number = 1")
                    .param("story", story)
                    .update();
        }
    }

    private static ConfigurableApplicationContext fairlight(Path data) {
        return new SpringApplicationBuilder(FairlightApplication.class)
                .web(WebApplicationType.SERVLET)
                .run(
                        "--spring.profiles.active=demonstration",
                        "--fairlight.data=" + data,
                        "--fairlight.engine.job-executor=false",
                        "--server.port=0");
    }

    private int verify(Path data, String... more) {
        out.reset();
        err.reset();
        List<String> words = new ArrayList<>(List.of("verify", "--data", data.toString()));
        words.addAll(List.of(more));
        return command().run(words);
    }

    private AuditCommand command() {
        return new AuditCommand(
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
