package org.fairlight.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairlight.FairlightTest;
import org.fairlight.feedback.Receipts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@FairlightTest
class ImportCommandTests {

    @Value("${local.server.port}")
    int port;

    @Value("${fairlight.data}")
    Path data;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Receipts receipts;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final String run = UUID.randomUUID().toString();

    @Test
    void commentsAreSetOnTheirWayAndTheSecondTimeNothingIsAdded() throws IOException {
        Path file = write("""
                comment_id,date,service,question,rating,comment
                %1$s-1,10/12/2021,Maternity,How could we improve?,1,"Shorter waits,
                please"
                %1$s-2,10/12/2021,maternity,FFT Why?,1,Very kind
                %1$s-3,10/12/2021,Nowhere,FFT Why?,5,Nobody told us anything
                %1$s-4,10/12/2021,Maternity,FFT Why?,1,Did not answer
                %1$s-5,10/12/2021,Maternity,FFT Why?,1
                %1$s-1,10/12/2021,Maternity,FFT Why?,1,The same id again
                """.formatted(run));
        long before = running();

        assertThat(start(file.toString())).isEqualTo(Cli.PARTLY);
        assertThat(said())
                .contains("Received 3 · without words 1 · already there 0 · refused 2")
                .contains("line 7: It has 5 fields where the header has 6.")
                .contains("line 8: Its id is in the file twice.")
                .contains("No team is known for: Nowhere (1).");
        assertThat(running()).isEqualTo(before + 3);
        assertThat(kinds()).containsExactly("CONCERN maternity", "PRAISE maternity", "CONCERN null");

        out.reset();
        assertThat(start(file.toString())).isEqualTo(Cli.PARTLY);
        assertThat(said()).contains("Received 0 · without words 1 · already there 3 · refused 2");
        assertThat(running()).isEqualTo(before + 3);
    }

    @Test
    void aFileThatIsAtFaultIsNotImportedAtAll() throws IOException {
        long before = running();
        assertThat(start(write("comment_id,comment\n%s,Fine\n2,\"Open\n".formatted(run))
                        .toString()))
                .isEqualTo(Cli.NOTHING_DONE);
        assertThat(complained()).contains("The quotes that open in line 3 are never closed. Nothing was imported.");
        assertThat(running()).isEqualTo(before);
    }

    @Test
    void aMissingColumnIsToldWithThoseThatAreThere() throws IOException {
        assertThat(start(write("id,words\n1,Fine\n").toString())).isEqualTo(Cli.NOTHING_DONE);
        assertThat(complained())
                .contains("The file has no column called comment_id, comment. Its columns are id, words.");
        assertThat(start(
                        write("id,words\n1,Fine\n").toString(),
                        "--id-column",
                        "id",
                        "--text-column=words",
                        "--rating-column",
                        "stars"))
                .isEqualTo(Cli.NOTHING_DONE);
        assertThat(complained()).contains("The file has no column called stars.");
    }

    @Test
    void otherColumnsEncodingAndDelimiterCanBeNamed() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "nr;words\n%s;Tr\u00e8s gentil\n".formatted(run).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(start(file.toString(), "--id-column", "nr", "--text-column", "words", "--delimiter", ";"))
                .isEqualTo(Cli.NOTHING_DONE);
        assertThat(complained()).contains("Line 2 is not in the encoding UTF-8.");
        assertThat(start(
                        file.toString(),
                        "--id-column",
                        "nr",
                        "--text-column",
                        "words",
                        "--delimiter",
                        ";",
                        "--encoding",
                        "ISO-8859-1",
                        "--consents",
                        ""))
                .isEqualTo(Cli.DONE);
        assertThat(said()).contains("Received 1 ·");
        assertThat(masked()).isEqualTo("Tr\u00e8s gentil");
    }

    @Test
    void aFileOfMoreThanOneGigabyteIsNotEvenSent() throws IOException {
        Path file = folder.resolve("huge.csv");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength((1L << 30) + 1);
        }
        assertThat(start(file.toString())).isEqualTo(Cli.NOTHING_DONE);
        assertThat(complained()).contains("is larger than 1 GB");
    }

    @Test
    void withoutARunningApplicationOneSentenceSaysSo() throws IOException {
        Path file = write("comment_id,comment\n1,Fine\n");
        assertThat(command(file.toString(), "--data", folder.toString())).isEqualTo(Cli.NOTHING_DONE);
        assertThat(complained()).startsWith("Fairlight does not seem to run").hasLineCount(1);
        assertThat(command(file.toString(), "--data", data.toString(), "--url", "http://127.0.0.1:1"))
                .isEqualTo(Cli.NOTHING_DONE);
        assertThat(complained()).contains("Fairlight does not answer at http://127.0.0.1:1.");
    }

    @Test
    void onlyTheOwnerOfTheDataFolderMayImport() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("import-token"))))
                .isEqualTo("rw-------");
        Files.writeString(folder.resolve("import-token"), "guessed");
        Path file = write("comment_id,comment\n%s,Fine\n".formatted(run));
        assertThat(command(file.toString(), "--data", folder.toString(), "--url", "http://127.0.0.1:" + port))
                .isEqualTo(Cli.NOTHING_DONE);
        assertThat(complained()).contains("Imports need the token");
    }

    @Test
    void wordsThatMakeNoSenseAreExplained() {
        assertThat(command()).isEqualTo(Cli.NOTHING_DONE);
        assertThat(complained()).contains("Which file?");
        assertThat(command("--colour", "red")).isEqualTo(Cli.NOTHING_DONE);
        assertThat(complained()).contains("There is no option --colour.");
        assertThat(command("--help")).isEqualTo(Cli.DONE);
        assertThat(said()).contains("--id-column");
    }

    @Test
    void theBarTellsHowMuchIsDone() {
        assertThat(ProgressBar.line(1500, 3000))
                .isEqualTo("[" + "█".repeat(15) + "░".repeat(15) + "] 1,500 of 3,000 (50 %)");
    }

    private int start(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString(), "--url", "http://127.0.0.1:" + port));
        return command(all.toArray(String[]::new));
    }

    private int command(String... words) {
        return new ImportCommand(new PrintStream(out, true), new PrintStream(err, true), false).run(List.of(words));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("comments.csv"), text);
    }

    private String said() {
        return out.toString();
    }

    private String complained() {
        return err.toString();
    }

    private long running() {
        return jdbc.sql("select count(*) from feedback where source = 'IMPORT'")
                .query(Long.class)
                .single();
    }

    private List<String> kinds() {
        return Stream.of("-1", "-2", "-3")
                .map(row -> jdbc.sql("""
                                select f.kind || ' ' || coalesce(lower(t.service), 'null') from feedback f
                                left join team t on t.id = f.team_id
                                where f.import_ref = :print
                                """)
                        .param("print", receipts.printOf("import:" + run + row))
                        .query(String.class)
                        .single())
                .toList();
    }

    private String masked() {
        return jdbc.sql("""
                        select happened from masked_story m join feedback f on f.id = m.feedback_id
                        where f.import_ref = :print
                        """)
                .param("print", receipts.printOf("import:" + run))
                .query(String.class)
                .single();
    }
}
