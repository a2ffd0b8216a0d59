package org.fairlight.masking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaskCommandTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void eachLineIsAStory() {
        assertThat(run("Dr Shah rang\nDr Nowak rang\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(MaskCommand.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("[member of staff 1] rang\n[member of staff 1] rang\n");
    }

    @Test
    void namesAndStoriesComeFromFiles() throws IOException {
        Path names = Files.writeString(folder.resolve("names"), "Hope Quillan\n\n");
        Path stories = Files.writeString(folder.resolve("stories"), "quillan rang");
        assertThat(run(new byte[0], "--names", names.toString(), stories.toString()))
                .isEqualTo(MaskCommand.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[member of staff 1] rang\n");
    }

    @Test
    void malformedTextIsNamedByItsLine() {
        assertThat(run(new byte[] {'a', '\n', (byte) 0xff, '\n'})).isEqualTo(MaskCommand.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("line 2");
    }

    @Test
    void wrongOptionsAndMissingFilesAreTold() {
        assertThat(run(new byte[0], "--nmaes")).isEqualTo(MaskCommand.FAILED);
        assertThat(run(new byte[0], "--names")).isEqualTo(MaskCommand.FAILED);
        assertThat(run(new byte[0], folder.resolve("none").toString())).isEqualTo(MaskCommand.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--nmaes", "needs a file", "No such file");
    }

    @Test
    void helpIsGiven() {
        assertThat(run(new byte[0], "--help")).isEqualTo(MaskCommand.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--names FILE");
    }

    private int run(byte[] in, String... args) {
        return MaskCommand.run(args, new ByteArrayInputStream(in), new PrintStream(out), new PrintStream(err));
    }
}
