package org.fairlight.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder with everything a demonstration keeps; one running copy holds it at a time. */
record DataFolder(Path path, FileChannel channel) implements AutoCloseable {

    /** Throws {@link FolderInUse} when another copy runs on the folder. */
    static DataFolder claim(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw new FolderInUse(folder);
            }
            return new DataFolder(folder.toAbsolutePath(), channel);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be used", unusable);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
