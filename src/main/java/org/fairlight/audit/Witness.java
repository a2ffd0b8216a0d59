package org.fairlight.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The last block this node signed, in a file beside the database. Who can only change the database cannot take blocks off the
 * end of the trail without this telling. Who restores an older copy of the database removes the file.
 */
public final class Witness {

    private static final String FOLDER = "trail";
    private static final String FILE = "last-block";

    private final Path file;

    /** @param data Fairlight's data folder */
    public Witness(Path data) {
        file = data.resolve(FOLDER).resolve(FILE);
    }

    public Path file() {
        return file;
    }

    /** Empty when there is no file or nothing that can be read as a block. */
    public Optional<BlockHead> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return BlockHead.read(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + file + " cannot be read", unreadable);
        }
    }

    void write(BlockHead head) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(FILE + ".new");
        Files.writeString(fresh, head + System.lineSeparator());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
