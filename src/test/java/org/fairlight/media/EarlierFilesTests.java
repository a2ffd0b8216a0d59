package org.fairlight.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.security.DamagedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files from before files were sealed. */
@FairlightTest
class EarlierFilesTests {

    private static final byte[] PHOTO = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};

    @Autowired
    MediaFiles files;

    @Autowired
    EarlierFiles earlier;

    @Autowired
    JdbcClient jdbc;

    private UUID photo;
    private Path place;

    /** As the version before left it. */
    @BeforeEach
    void aFileThatLiesOpen() throws IOException {
        photo = files.putAside(UUID.randomUUID().toString(), new ByteArrayInputStream(PHOTO))
                .id();
        place = files.path(photo);
        Files.write(place, PHOTO);
        change("key = null, sealed = false");
    }

    @Test
    void itPlaysBeforeAndAfterItIsSealed() throws IOException {
        MediaContent openedBefore = files.content(photo);
        assertThat(openedBefore.open()).hasBinaryContent(PHOTO);

        earlier.sealAll();

        assertThat(Files.readAllBytes(place)).startsWith(SealedBytes.beginning());
        assertThat(files.content(photo).open()).hasBinaryContent(PHOTO);
        assertThat(openedBefore.open()).as("asked for before, played after").hasBinaryContent(PHOTO);
        assertThat(isSealed()).isTrue();
    }

    @Test
    void aPowerCutAfterTheKeyWasKeptLosesNothing() throws IOException {
        earlier.sealAll();
        byte[] key = key();
        Files.write(place, PHOTO);
        change("sealed = false");

        assertThat(files.content(photo).open()).hasBinaryContent(PHOTO);
        earlier.sealAll();

        assertThat(files.content(photo).open()).hasBinaryContent(PHOTO);
        assertThat(key()).as("the same key as before").isEqualTo(key);
    }

    @Test
    void aPowerCutAfterTheFileWasExchangedLosesNothing() throws IOException {
        earlier.sealAll();
        byte[] onDisk = Files.readAllBytes(place);
        change("sealed = false");

        assertThat(files.content(photo).open()).hasBinaryContent(PHOTO);
        earlier.sealAll();

        assertThat(Files.readAllBytes(place)).as("not sealed twice").isEqualTo(onDisk);
        assertThat(files.content(photo).open()).hasBinaryContent(PHOTO);
        assertThat(isSealed()).isTrue();
    }

    @Test
    void aFileThatIsNotOnTheDiskStopsNoOther() throws IOException {
        UUID other = photo;
        Files.delete(place);
        aFileThatLiesOpen();

        earlier.sealAll();

        assertThat(isSealed()).isTrue();
        assertThat(files.content(other).isThere()).isFalse();
        jdbc.sql("delete from media_file where id = :id").param("id", other).update();
    }

    @Test
    void onceSealedItIsNeverReadOpenAgain() throws IOException {
        earlier.sealAll();
        Files.write(place, PHOTO);

        assertThatThrownBy(() -> files.content(photo).open()).isInstanceOf(DamagedFile.class);
    }

    @Test
    void withoutItsRowNobodyCanOpenIt() {
        earlier.sealAll();
        MediaContent held = files.content(photo);
        jdbc.sql("delete from media_file where id = :id").param("id", photo).update();

        assertThatThrownBy(held::open).isInstanceOf(DamagedFile.class);
    }

    private void change(String what) {
        jdbc.sql("update media_file set " + what + " where id = :id")
                .param("id", photo)
                .update();
    }

    private byte[] key() {
        return jdbc.sql("select key from media_file where id = :id")
                .param("id", photo)
                .query((row, i) -> row.getBytes("key"))
                .single();
    }

    private boolean isSealed() {
        return jdbc.sql("select sealed from media_file where id = :id")
                .param("id", photo)
                .query(Boolean.class)
                .single();
    }
}
