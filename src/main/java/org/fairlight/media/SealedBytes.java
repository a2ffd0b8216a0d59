package org.fairlight.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.fairlight.security.DamagedFile;
import org.fairlight.security.FileKey;

/**
 * How a sealed file lies on the disk: eight bytes that say so, then pieces of 64 KiB, each sealed on its own and 16 bytes longer
 * for it; the last one is shorter, or empty.
 */
final class SealedBytes {

    /** No photo, film or recording begins like this. */
    private static final byte[] BEGINNING = "FL-MED-1".getBytes(StandardCharsets.US_ASCII);

    static final int HEADER = BEGINNING.length;

    /** The bytes of a piece before it is sealed. */
    static final int PIECE = 64 * 1024;

    private static final int SEALED_PIECE = PIECE + FileKey.GROWTH;

    private SealedBytes() {}

    static byte[] beginning() {
        return BEGINNING.clone();
    }

    /** Whether a file is sealed, by its beginning. */
    static boolean are(SeekableByteChannel file) throws IOException {
        return Arrays.equals(read(file, 0, HEADER), BEGINNING);
    }

    static boolean are(Path path) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            return are(file);
        }
    }

    /** How many bytes were sealed; throws {@link DamagedFile} when no sealed file has this size. */
    static long length(SeekableByteChannel file) throws IOException {
        long length = file.size() - HEADER - pieces(file) * FileKey.GROWTH;
        if (length < 0) {
            throw new DamagedFile();
        }
        return length;
    }

    /** Opens one piece; empty behind the last. */
    static byte[] piece(SeekableByteChannel file, FileKey key, int place) throws IOException {
        long pieces = pieces(file);
        if (place >= pieces) {
            return new byte[0];
        }
        byte[] sealed = read(file, HEADER + (long) place * SEALED_PIECE, SEALED_PIECE);
        if (sealed.length < FileKey.GROWTH) {
            throw new DamagedFile();
        }
        return key.open(sealed, sealed.length, place, place == pieces - 1);
    }

    /** A full piece at the end is followed by an empty one, so the last is always shorter than the others. */
    private static long pieces(SeekableByteChannel file) throws IOException {
        return (file.size() - HEADER) / SEALED_PIECE + 1;
    }

    private static byte[] read(SeekableByteChannel file, long from, int atMost) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(atMost);
        file.position(from);
        while (read.hasRemaining() && file.read(read) >= 0) {
            // goes on until the buffer is full or the file ends
        }
        return Arrays.copyOf(read.array(), read.position());
    }
}
