package org.fairlight.journey.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCheckTests {

    @TempDir
    Path folder;

    @Test
    void countsRowsAcrossLineBreaksInQuotesAndEmptyLines() throws IOException {
        assertThat(rows("id,comment\r\n1,\"two\nlines, and \"\"quotes\"\"\"\r\n\r\n2,5\" tall\r\n3,last"))
                .isEqualTo(3);
    }

    @Test
    void anOpenQuoteIsToldWithTheLineWhereItBegan() {
        assertUnreadable(
                "id,comment\n1,fine\n2,\"open\n3,never\n4,closed\n",
                "The quotes that open in line 3 are never closed.");
    }

    @Test
    void anOpenQuoteThatMeetsTheNextOneIsToldWithTheLineWhereItBegan() {
        assertUnreadable("id,comment\n1,\"open\n2,\"fine\"\n", "The quotes that open in line 2 close in line 3");
    }

    @Test
    void aQuoteThatSwallowsTheFileIsFoundBeforeMemoryIs() {
        assertUnreadable(
                "id,comment\n1,\"" + "swallowed\n".repeat(200_000), "The quotes that open in line 2 are never closed.");
    }

    @Test
    void aWrongByteIsToldWithItsLine() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, "id,comment\n1,fine\n2,a na\u00efve caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> FileCheck.rows(file, StandardCharsets.UTF_8, ','))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("Line 3 is not in the encoding UTF-8.");
        assertThat(FileCheck.rows(file, StandardCharsets.ISO_8859_1, ',')).isEqualTo(2);
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertUnreadable("PK\u0003\u0004\u0000\u0000", "Line 1 holds a zero byte");
        assertUnreadable("", "The file is empty.");
        assertUnreadable("\n\n", "The file is empty.");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
        Path file = write("\uFEFFcomment_id,comment\n1,fine\n");
        ImportOrder order = new ImportOrder(ImportColumns.USUAL, StandardCharsets.UTF_8, ',', ImportOrder.SURVEY_TERMS);
        try (Rows rows = new Rows(file, order)) {
            assertThat(rows.next().row().id()).isEqualTo("1");
        }
    }

    private void assertUnreadable(String text, String message) {
        assertThatThrownBy(() -> rows(text)).isInstanceOf(UnreadableFile.class).hasMessageStartingWith(message);
    }

    private long rows(String text) throws IOException {
        return FileCheck.rows(write(text), StandardCharsets.UTF_8, ',');
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("file.csv"), text);
    }
}
