package org.fairlight.masking;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 and names the line where it is malformed. */
final class Utf8Lines extends Reader {

    private final String name;
    private final InputStream in;
    private String line = "";
    private int at;
    private int number;

    Utf8Lines(String name, InputStream in) {
        this.name = name;
        this.in = new BufferedInputStream(in);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (at == line.length() && !advance()) {
            return -1;
        }
        int count = Math.min(length, line.length() - at);
        line.getChars(at, at + count, into, offset);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean advance() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            next = in.read();
        }
        if (next == '\n') {
            bytes.write(next);
        }
        number++;
        line = decode(bytes.toByteArray());
        at = 0;
        return !line.isEmpty();
    }

    private String decode(byte[] bytes) throws WrongInput {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new WrongInput(name + ": line " + number + " is not valid UTF-8.");
        }
    }
}
