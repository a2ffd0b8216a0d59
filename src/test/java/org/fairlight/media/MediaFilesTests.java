package org.fairlight.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fairlight.FairlightTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@FairlightTest
class MediaFilesTests {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Autowired
    MediaFiles files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HikariDataSource pool;

    @Value("${fairlight.data}")
    Path data;

    private final String key = UUID.randomUUID().toString();

    @Test
    void aPhotoLiesUnderANameOfOursWithItsSizeAndPrint() throws IOException {
        MediaFile file = files.putAside(key, photo());

        assertThat(file.mediaType()).isEqualTo("image/png");
        assertThat(files.content(file.id()).open()).hasBinaryContent(PNG);
        assertThat(new String(Files.readAllBytes(files.path(file.id())), ISO_8859_1))
                .as("what lies on the disk")
                .doesNotContain("IHDR", "IDAT");
        assertThat(jdbc.sql("select bytes || ' ' || sha256 from media_file where id = :id")
                        .param("id", file.id())
                        .query(String.class)
                        .single())
                .isEqualTo(PNG.length + " 497790947d4666760ce38f3c00e852c71fdb66cae849bae8e9ede352719e1581");
    }

    @Test
    void aDocumentThatIsCalledAPhotoLeavesNothing() {
        assertThatThrownBy(() -> files.putAside(key, new ByteArrayInputStream("%PDF-1.4 photo.jpg".getBytes())))
                .isInstanceOf(UnwantedMedia.class);

        assertThat(files.ofUpload(key)).isEmpty();
        assertThat(arriving()).isEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        InputStream broken = new SequenceInputStream(photo(), new BrokenOff());

        assertThatThrownBy(() -> files.putAside(key, broken))
                .isInstanceOf(UnwantedMedia.class)
                .hasMessage("The file did not arrive whole. Please add it again.");

        assertThat(files.ofUpload(key)).isEmpty();
        assertThat(arriving()).isEmpty();
    }

    @Test
    void aFileThatGrowsTooLargeIsStoppedAndLeavesNothing() {
        assertThatThrownBy(() -> files.putAside(key, new SequenceInputStream(photo(), new Endless())))
                .isInstanceOf(UnwantedMedia.class)
                .hasMessageContaining("larger than 250 MB");

        assertThat(arriving()).isEmpty();
    }

    @Test
    void sixFilesAtTheSameMomentAreFive() {
        List<CompletableFuture<Boolean>> uploads = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(this::isTaken))
                .toList();

        assertThat(uploads.stream().map(CompletableFuture::join).filter(taken -> taken))
                .hasSize(5);
        assertThat(files.ofUpload(key)).hasSize(5);
        assertThat(arriving()).isEmpty();
    }

    @Test
    void aFileThatFlowsHoldsNoConnectionToTheDatabase() {
        files.putAside(key, new SequenceInputStream(photo(), new InputStream() {
            @Override
            public int read() {
                assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
                return -1;
            }
        }));

        assertThat(files.ofUpload(key)).hasSize(1);
    }

    @Test
    void aFileTakenAwayIsGoneButNotAFileOfSomebodyElse() {
        MediaFile mine = files.putAside(key, photo());
        MediaFile theirs = files.putAside(UUID.randomUUID().toString(), photo());

        files.takeAway(key, mine.id());
        files.takeAway(key, theirs.id());

        assertThat(files.path(mine.id())).doesNotExist();
        assertThat(files.path(theirs.id())).exists();
    }

    @Test
    void whatWasNeverSentIsForgottenAndWhatWasSentStays() throws IOException {
        MediaFile forgotten = files.putAside(key, photo());
        MediaFile recent = files.putAside(key, photo());
        Path half = Files.write(data.resolve("media/arriving/" + UUID.randomUUID()), PNG);
        Instant twoDaysAgo = Instant.now().minus(Duration.ofDays(2));
        Files.setLastModifiedTime(half, java.nio.file.attribute.FileTime.from(twoDaysAgo));
        jdbc.sql("update media_file set received_at = now() - interval '2 days' where id = :id")
                .param("id", forgotten.id())
                .update();

        assertThat(files.sweep(Instant.now().minus(Duration.ofHours(24)))).isEqualTo(2);

        assertThat(half).doesNotExist();
        assertThat(files.path(forgotten.id())).doesNotExist();
        assertThat(files.ofUpload(key)).extracting(MediaFile::id).containsExactly(recent.id());
    }

    private boolean isTaken() {
        try {
            files.putAside(key, photo());
            return true;
        } catch (UnwantedMedia oneTooMany) {
            return false;
        }
    }

    private List<Path> arriving() {
        try (Stream<Path> here = Files.list(data.resolve("media/arriving"))) {
            return here.toList();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static InputStream photo() {
        return new ByteArrayInputStream(PNG);
    }

    private static class BrokenOff extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }
    }

    private static class Endless extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return length;
        }
    }
}
