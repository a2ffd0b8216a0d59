package org.fairlight.journey.imports;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lets only somebody import who may read the data folder: a random word, new at each start, readable by the owner alone. */
@Component
public class ImportToken {

    private static final String FILE = "import-token";
    private static final int BYTES = 32;

    private final Path file;
    private final String token;

    ImportToken(@Value("${fairlight.data}") Path data) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        file = data.resolve(FILE);
        write();
    }

    public boolean is(String said) {
        return MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), said.getBytes(StandardCharsets.UTF_8));
    }

    private void write() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, ownerOnly());
            Files.writeString(file, token);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The token for imports cannot be written to " + file, unusable);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    @PreDestroy
    void remove() throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(token)) {
            Files.delete(file);
        }
    }
}
