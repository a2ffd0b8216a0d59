package org.fairlight.media;

import java.io.IOException;
import java.io.OutputStream;
import org.fairlight.security.FileKey;

/** Seals what flows through it, piece by piece; only when it is finished or closed is the file whole. */
final class SealingStream extends OutputStream {

    private final OutputStream file;
    private final FileKey key;
    private final byte[] piece = new byte[SealedBytes.PIECE];
    private int filled;
    private int place;
    private boolean finished;

    SealingStream(OutputStream file, FileKey key) throws IOException {
        this.file = file;
        this.key = key;
        file.write(SealedBytes.beginning());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            int taken = Math.min(left, piece.length - filled);
            System.arraycopy(bytes, from, piece, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
            if (filled == piece.length) {
                seal(false);
            }
        }
    }

    /** Writes the last piece and leaves the file to whoever opened it. */
    void finish() throws IOException {
        if (!finished) {
            finished = true;
            seal(true);
        }
    }

    @Override
    public void close() throws IOException {
        try (file) {
            finish();
        }
    }

    private void seal(boolean last) throws IOException {
        file.write(key.seal(piece, filled, place, last));
        place++;
        filled = 0;
    }
}
