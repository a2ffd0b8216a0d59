package org.fairlight.security;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one file (AES-256-GCM). A file is sealed in pieces, so that one part can be opened without the others; each piece
 * is bound to its file, its place and to whether it is the last, so that none can be changed, moved, dropped or brought in from
 * elsewhere (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015).
 */
public final class FileKey {

    /** The bytes that each piece grows by. */
    public static final int GROWTH = 16;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY = 32;
    private static final int NONCE = 12;

    private final byte[] key;
    private final byte[] file;

    private FileKey(byte[] key, UUID file) {
        this.key = key;
        this.file = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(file.getMostSignificantBits())
                .putLong(file.getLeastSignificantBits())
                .array();
    }

    /** A new key, never to be used for another file: its pieces are told apart by their places only. */
    public static FileKey random(UUID file) {
        byte[] key = new byte[KEY];
        RANDOM.nextBytes(key);
        return new FileKey(key, file);
    }

    /** The key that {@link #asText} gave. */
    public static FileKey of(String text, UUID file) {
        return new FileKey(Base64.getDecoder().decode(text), file);
    }

    /** To be kept sealed. */
    public String asText() {
        return Base64.getEncoder().encodeToString(key);
    }

    /** @return the piece, {@link #GROWTH} bytes longer */
    public byte[] seal(byte[] piece, int length, int place, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, place, last).doFinal(piece, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A piece of a file cannot be sealed", impossible);
        }
    }

    /** @throws DamagedFile when it is not the piece that was sealed for this place of this file */
    public byte[] open(byte[] piece, int length, int place, boolean last) throws DamagedFile {
        try {
            return cipher(Cipher.DECRYPT_MODE, place, last).doFinal(piece, 0, length);
        } catch (AEADBadTagException changed) {
            throw new DamagedFile();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A piece of a file cannot be opened", impossible);
        }
    }

    private Cipher cipher(int mode, int place, boolean last) throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(NONCE)
                .put((byte) (last ? 1 : 0))
                .putInt(NONCE - Integer.BYTES, place)
                .array();
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(GROWTH * Byte.SIZE, nonce));
        cipher.updateAAD(file);
        return cipher;
    }

    /** Never the key: this must not reach a log. */
    @Override
    public String toString() {
        return "file key";
    }
}
