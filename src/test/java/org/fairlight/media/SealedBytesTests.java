package org.fairlight.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.fairlight.security.DamagedFile;
import org.fairlight.security.FileKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedBytesTests {

    private static final int PIECE = SealedBytes.PIECE;
    private static final int SEALED_PIECE = PIECE + FileKey.GROWTH;

    @TempDir
    Path folder;

    private final UUID id = UUID.randomUUID();
    private final FileKey key = FileKey.random(id);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 17})
    void whateverItsSizeAFileComesBackAsItWas(int size) throws IOException {
        byte[] content = content(size);
        Path file = sealed(content);

        assertThat(content(file).open()).hasBinaryContent(content);
        try (InputStream open = content(file).open()) {
            assertThat(open.skip(Long.MAX_VALUE)).as("its length").isEqualTo(size);
            assertThat(open.read()).isEqualTo(-1);
        }
    }

    @Test
    void aFilmIsWoundToAnyPlaceWithoutOpeningWhatLiesBefore() throws IOException {
        byte[] content = content(5 * PIECE + 3);
        Path file = sealed(content);
        flip(file, SealedBytes.HEADER + 10);

        for (int from : new int[] {PIECE, PIECE + 1, 2 * PIECE - 1, 4 * PIECE + 5, content.length - 1}) {
            try (InputStream open = content(file).open()) {
                open.skipNBytes(from);
                assertThat(open.readNBytes(100))
                        .isEqualTo(Arrays.copyOfRange(content, from, Math.min(from + 100, content.length)));
            }
        }
    }

    @Test
    void everyChangeOfABitIsFoundBeforeAnythingOfItsPieceIsGivenOut() throws IOException {
        byte[] content = content(2 * PIECE + 100);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Path file = sealed(content);
            flip(file, random.nextInt((int) Files.size(file)));

            assertDamaged(file);
        }
    }

    @Test
    void aFileCutAnywhereIsFoundEvenBetweenTwoPieces() throws IOException {
        byte[] whole = Files.readAllBytes(sealed(content(3 * PIECE)));
        for (int end : new int[] {
            0,
            4,
            SealedBytes.HEADER,
            SealedBytes.HEADER + 5,
            SealedBytes.HEADER + SEALED_PIECE,
            SealedBytes.HEADER + 2 * SEALED_PIECE,
            SealedBytes.HEADER + 3 * SEALED_PIECE,
            whole.length - 1
        }) {
            assertDamaged(Files.write(folder.resolve("cut"), Arrays.copyOf(whole, end)));
        }
    }

    @Test
    void piecesCannotChangePlacesNorBeTakenFromAnotherFile() throws IOException {
        byte[] content = content(3 * PIECE);
        byte[] swapped = Files.readAllBytes(sealed(content));
        byte[] first = Arrays.copyOfRange(swapped, SealedBytes.HEADER, SealedBytes.HEADER + SEALED_PIECE);
        System.arraycopy(swapped, SealedBytes.HEADER + SEALED_PIECE, swapped, SealedBytes.HEADER, SEALED_PIECE);
        System.arraycopy(first, 0, swapped, SealedBytes.HEADER + SEALED_PIECE, SEALED_PIECE);
        assertDamaged(Files.write(folder.resolve("swapped"), swapped));

        Path others = sealed(content);
        FileKey sameKeyOtherFile = FileKey.of(key.asText(), UUID.randomUUID());
        assertThatThrownBy(() -> readAll(new MediaContent(others, true, () -> Optional.of(sameKeyOtherFile))))
                .isInstanceOf(DamagedFile.class);
    }

    @Test
    void anOpenFileInThePlaceOfASealedOneIsRefused() throws IOException {
        assertDamaged(Files.write(folder.resolve("open"), content(1000)));
    }

    private void assertDamaged(Path file) {
        assertThatThrownBy(() -> readAll(content(file))).isInstanceOf(DamagedFile.class);
    }

    private static byte[] readAll(MediaContent content) throws IOException {
        try (InputStream open = content.open()) {
            return open.readAllBytes();
        }
    }

    private MediaContent content(Path file) {
        return new MediaContent(file, true, () -> Optional.of(key));
    }

    private Path sealed(byte[] content) throws IOException {
        Path file = folder.resolve(id.toString());
        try (SealingStream stream = new SealingStream(Files.newOutputStream(file), key)) {
            stream.write(content, 0, content.length / 3);
            stream.write(content, content.length / 3, content.length - content.length / 3);
        }
        return file;
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private static void flip(Path file, int place) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[place] ^= 0x10;
        Files.write(file, bytes);
    }
}
