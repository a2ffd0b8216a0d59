package org.fairlight.media;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairlight.security.FileKey;

/** Where files lie while they arrive; what is left here after a day never arrived whole. */
class Arrivals {

    /** What the person reads when the disk is full or broken. */
    static final String NO_ROOM = "We have no room for files at the moment. You can send your story without them.";

    private final Path folder;
    private final MediaTypes types;

    Arrivals(Path folder, MediaTypes types) {
        this.folder = folder;
        this.types = types;
    }

    StoredBytes take(UUID id, FileKey key, InputStream content) throws IOException {
        Files.createDirectories(folder);
        return StoredBytes.write(content, path(id), key, types);
    }

    /** Puts a sealed copy in the place of a file that lies open; it is on the disk before the open one goes. */
    void seal(Path open, FileKey key) throws IOException {
        Files.createDirectories(folder);
        Path copy = path(UUID.randomUUID());
        try (FileChannel disk = FileChannel.open(copy, CREATE_NEW, WRITE)) {
            SealingStream sealed = new SealingStream(Channels.newOutputStream(disk), key);
            Files.copy(open, sealed);
            sealed.finish();
            disk.force(true);
        }
        Files.move(copy, open, StandardCopyOption.ATOMIC_MOVE);
    }

    void moveTo(Path place, UUID id) throws IOException {
        Files.move(path(id), place, StandardCopyOption.ATOMIC_MOVE);
    }

    void forget(UUID id) throws IOException {
        Files.deleteIfExists(path(id));
    }

    /** @return how many files were removed */
    int sweep(Instant before) {
        try {
            List<Path> old = olderThan(before);
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
            return old.size();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    private List<Path> olderThan(Instant before) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toFile().lastModified() < before.toEpochMilli())
                    .toList();
        }
    }

    private Path path(UUID id) {
        return folder.resolve(id.toString());
    }
}
