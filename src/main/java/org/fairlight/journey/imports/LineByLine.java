package org.fairlight.journey.imports;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, one line at a time, each with its line break. */
class LineByLine implements AutoCloseable {

    private static final int LONGEST = 1_000_000;

    private final InputStream bytes;

    LineByLine(Path file) throws IOException {
        bytes = new BufferedInputStream(Files.newInputStream(file));
    }

    /** The next line; no bytes at the end of the file, or when a line is too long to be one. */
    byte[] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = bytes.read(); b >= 0 && line.size() < LONGEST; b = bytes.read()) {
            line.write(b);
            if (b == '\n') {
                break;
            }
        }
        return line.size() < LONGEST ? line.toByteArray() : new byte[0];
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
