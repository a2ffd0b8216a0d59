package org.fairlight.journey.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a whole CSV file (RFC 4180) once before anything of it is imported: every character in its encoding, every quote
 * closed. Keeps nothing in memory, so a file of any size can be checked.
 */
class FileCheck {

    private static final int LONGEST_QUOTED = 1_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Charset encoding;
    private final char delimiter;

    private Place place = Place.START_OF_RECORD;
    private long line = 1;
    private long records;
    private long quoteOpened;
    private long quotedLength;

    private enum Place {
        START_OF_RECORD,
        START_OF_FIELD,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    private FileCheck(Charset encoding, char delimiter) {
        this.encoding = encoding;
        this.delimiter = delimiter;
    }

    /**
     * @return how many rows follow the header
     * @throws UnreadableFile with the line of the fault
     */
    static long rows(Path file, Charset encoding, char delimiter) throws IOException {
        return new FileCheck(encoding, delimiter).check(file);
    }

    /** Reads strictly: a wrong byte is a fault and never a question mark. */
    static Reader open(Path file, Charset encoding) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private long check(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new UnreadableFile("The file is empty.");
        }
        try (Reader reader = open(file, encoding)) {
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                next((char) c);
            }
        } catch (CharacterCodingException wrongByte) {
            throw new UnreadableFile(
                    "%s is not in the encoding %s. Save the file as UTF-8, or name its encoding with --encoding."
                            .formatted(lineOfFault(file), encoding.name()));
        }
        return end();
    }

    private void next(char c) {
        if (c == 0) {
            throw new UnreadableFile("Line %,d holds a zero byte; this is not a text file.".formatted(line));
        }
        switch (place) {
            case START_OF_RECORD -> start(c);
            case START_OF_FIELD -> field(c);
            case PLAIN -> plain(c);
            case QUOTED -> quoted(c);
            case AFTER_QUOTE -> afterQuote(c);
        }
        if (c == '\n') {
            line++;
        }
    }

    private void start(char c) {
        if (c != '\n' && c != '\r') {
            records++;
            field(c);
        }
    }

    private void field(char c) {
        if (c == '"') {
            place = Place.QUOTED;
            quoteOpened = line;
            quotedLength = 0;
        } else {
            plain(c);
        }
    }

    private void plain(char c) {
        if (c == delimiter) {
            place = Place.START_OF_FIELD;
        } else {
            place = c == '\n' ? Place.START_OF_RECORD : Place.PLAIN;
        }
    }

    private void quoted(char c) {
        if (c == '"') {
            place = Place.AFTER_QUOTE;
        } else if (++quotedLength > LONGEST_QUOTED) {
            throw openQuote();
        }
    }

    private void afterQuote(char c) {
        if (c == '"') {
            place = Place.QUOTED;
        } else if (c == delimiter) {
            place = Place.START_OF_FIELD;
        } else if (c == '\n') {
            place = Place.START_OF_RECORD;
        } else if (c != '\r') {
            throw new UnreadableFile(
                    "The quotes that open in line %,d close in line %,d in the middle of a text. Is one of them left open, or not doubled?"
                            .formatted(quoteOpened, line));
        }
    }

    private long end() {
        if (place == Place.QUOTED) {
            throw openQuote();
        }
        if (records == 0) {
            throw new UnreadableFile("The file is empty.");
        }
        return records - 1;
    }

    private UnreadableFile openQuote() {
        return new UnreadableFile("The quotes that open in line %,d are never closed.".formatted(quoteOpened));
    }

    /** The decoder reads ahead, so the exact line is looked for byte by byte. */
    private String lineOfFault(Path file) throws IOException {
        long at = 1;
        try (LineByLine lines = new LineByLine(file)) {
            for (byte[] bytes = lines.next(); bytes.length > 0; bytes = lines.next()) {
                if (!decodes(bytes)) {
                    return "Line %,d".formatted(at);
                }
                at++;
            }
        }
        return "The file";
    }

    private boolean decodes(byte[] bytes) {
        try {
            encoding.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException wrongByte) {
            return false;
        }
    }
}
