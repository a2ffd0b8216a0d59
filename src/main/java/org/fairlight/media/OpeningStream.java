package org.fairlight.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.fairlight.security.FileKey;

/** Opens a sealed file as it is read; what is skipped is not opened, so a film can be wound. */
final class OpeningStream extends InputStream {

    private final SeekableByteChannel file;
    private final FileKey key;
    private final long length;
    private long position;
    private int opened = -1;
    private byte[] piece = new byte[0];

    OpeningStream(SeekableByteChannel file, FileKey key) throws IOException {
        this.file = file;
        this.key = key;
        this.length = SealedBytes.length(file);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int wanted) throws IOException {
        if (wanted == 0) {
            return 0;
        }
        int within = (int) (position % SealedBytes.PIECE);
        turnTo((int) (position / SealedBytes.PIECE));
        int given = Math.min(wanted, piece.length - within);
        if (given <= 0) {
            return -1;
        }
        System.arraycopy(piece, within, bytes, offset, given);
        position += given;
        return given;
    }

    @Override
    public long skip(long wanted) {
        long skipped = Math.clamp(wanted, 0, length - position);
        position += skipped;
        return skipped;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** Also at the very end: only the last piece proves that the file was not cut. */
    private void turnTo(int place) throws IOException {
        if (place != opened) {
            piece = SealedBytes.piece(file, key, place);
            opened = place;
        }
    }
}
