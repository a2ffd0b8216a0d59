package org.fairlight.shared.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The folder with everything a demonstration keeps; one running copy holds it at a time. */
record DataFolder(Path path, FileChannel channel) implements AutoCloseable {

    private static final int STOP_SECONDS = 10;

    /** Throws {@link FolderInUse} when another copy runs on the folder. */
    static DataFolder claim(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
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

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }

    /**
     * Stops a PostgreSQL that outlived its Fairlight, as after a power cut of the program alone. Nobody else can own it: the
     * folder is ours now.
     */
    void stopOrphan() {
        Path pid = path.resolve("postgres").resolve("postmaster.pid");
        if (Files.exists(pid)) {
            try {
                ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(pid).getFirst().strip()))
                        .filter(DataFolder::isPostgres)
                        .ifPresent(DataFolder::stop);
            } catch (IOException unreadable) {
                throw new UncheckedIOException("The file " + pid + " cannot be read", unreadable);
            }
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    private static void stop(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stillThere) {
            orphan.destroyForcibly();
        }
    }

    /** Empties the folder for a fresh start. */
    void empty() {
        for (String part : List.of("postgres", "media", "imports", "trail")) {
            try {
                FileSystemUtils.deleteRecursively(path.resolve(part));
            } catch (IOException stuck) {
                throw new UncheckedIOException("The folder " + path.resolve(part) + " cannot be emptied", stuck);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
