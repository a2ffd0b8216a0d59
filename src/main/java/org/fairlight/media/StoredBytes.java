package org.fairlight.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.fairlight.security.FileKey;

/** What is known of a file once it is on the disk. */
record StoredBytes(String mediaType, long bytes, String sha256) {

    /**
     * Lets a file flow to the disk, sealed on its way, telling its kind by the beginning and stopping when it grows too large.
     *
     * @throws UnwantedMedia when it cannot be taken, or stopped arriving
     * @throws IOException when the disk does not take it
     */
    static StoredBytes write(InputStream content, Path path, FileKey key, MediaTypes types) throws IOException {
        byte[] buffer = new byte[MediaTypes.LOOKED_AT];
        int length = read(content, buffer);
        if (length == 0) {
            throw new UnwantedMedia("The file is empty.");
        }
        String mediaType = types.of(Arrays.copyOf(buffer, length));
        MessageDigest digest = newDigest();
        long bytes = 0;
        try (OutputStream file = new SealingStream(Files.newOutputStream(path, StandardOpenOption.CREATE_NEW), key)) {
            while (length > 0) {
                bytes += length;
                if (bytes > MediaFiles.MOST_BYTES) {
                    throw new UnwantedMedia("The file is larger than 250 MB. A shorter video works better.");
                }
                digest.update(buffer, 0, length);
                file.write(buffer, 0, length);
                length = read(content, buffer);
            }
        }
        return new StoredBytes(mediaType, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static int read(InputStream content, byte[] buffer) {
        try {
            return content.readNBytes(buffer, 0, buffer.length);
        } catch (IOException brokenOff) {
            throw new UnwantedMedia("The file did not arrive whole. Please add it again.");
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
