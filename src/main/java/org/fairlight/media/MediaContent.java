package org.fairlight.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.fairlight.security.DamagedFile;
import org.fairlight.security.FileKey;

/** What is in a file, opened as it is read; whoever holds this was let through to it before. */
public final class MediaContent {

    private final Path path;
    private final boolean certainlySealed;
    private final Supplier<Optional<FileKey>> key;

    /**
     * @param certainlySealed false for a file that may not have been sealed yet
     * @param key asked for after the file is opened, because a file from before may be sealed at any moment
     */
    MediaContent(Path path, boolean certainlySealed, Supplier<Optional<FileKey>> key) {
        this.path = path;
        this.certainlySealed = certainlySealed;
        this.key = key;
    }

    /** Whether there is a file at all. */
    public boolean isThere() {
        return Files.isReadable(path);
    }

    /**
     * The content from its beginning; {@link InputStream#skip} winds without reading.
     *
     * @throws DamagedFile also while reading, when the file was changed on the disk
     */
    public InputStream open() throws IOException {
        SeekableByteChannel file = Files.newByteChannel(path);
        try {
            return open(file);
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    private InputStream open(SeekableByteChannel file) throws IOException {
        if (SealedBytes.are(file)) {
            return new OpeningStream(file, key.get().orElseThrow(DamagedFile::new));
        }
        if (certainlySealed) {
            throw new DamagedFile();
        }
        return Channels.newInputStream(file.position(0));
    }
}
