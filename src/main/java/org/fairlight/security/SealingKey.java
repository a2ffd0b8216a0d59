package org.fairlight.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * One key for sealing (AES-256-GCM) with the header by which what it sealed is known: a version byte and four bytes that tell
 * the key. The header is sealed in as associated data, so that nobody can pass a text off as another key's.
 */
final class SealingKey {

    /** The version that says which key; the one before knew a single key only. */
    static final byte VERSION = 2;

    static final byte VERSION_WITHOUT_KEY = 1;
    static final int HEADER = 5;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] header;
    private final SecretKeySpec key;
    private final byte[] earlierPrintKey;

    SealingKey(String secret) {
        key = new SecretKeySpec(derive(secret, "sealing"), "AES");
        earlierPrintKey = derive(secret, "print");
        header = ByteBuffer.allocate(HEADER)
                .put(VERSION)
                .put(derive(secret, "key id"), 0, HEADER - 1)
                .array();
    }

    byte[] header() {
        return header.clone();
    }

    /** The key for prints as it was made before prints had a key of their own. */
    byte[] earlierPrintKey() {
        return earlierPrintKey.clone();
    }

    boolean sealed(byte[] sealed) {
        return Arrays.equals(header, headerOf(sealed));
    }

    /** The version byte and, since there are several keys, the four bytes that tell which. */
    static byte[] headerOf(byte[] sealed) {
        int length = sealed.length > 0 && sealed[0] == VERSION_WITHOUT_KEY ? 1 : HEADER;
        return Arrays.copyOf(sealed, Math.min(length, sealed.length));
    }

    /** @return header, nonce and sealed text; a different array each time */
    byte[] seal(String text) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, header).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(HEADER + NONCE + sealed.length)
                    .put(header)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Text cannot be sealed", impossible);
        }
    }

    /** The text, or empty when a bit was changed or another key sealed it. */
    Optional<String> open(byte[] sealed) {
        byte[] named = headerOf(sealed);
        if (sealed.length < named.length + NONCE) {
            return Optional.empty();
        }
        byte[] nonce = Arrays.copyOfRange(sealed, named.length, named.length + NONCE);
        byte[] rest = Arrays.copyOfRange(sealed, named.length + NONCE, sealed.length);
        try {
            byte[] associated = named.length == HEADER ? named : null;
            return Optional.of(
                    new String(cipher(Cipher.DECRYPT_MODE, nonce, associated).doFinal(rest), StandardCharsets.UTF_8));
        } catch (AEADBadTagException changedOrAnotherKeys) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Text cannot be opened", impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte @Nullable [] associated) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        if (associated != null) {
            cipher.updateAAD(associated);
        }
        return cipher;
    }

    private static byte[] derive(String secret, String purpose) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((purpose + '\n' + secret).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("No key can be made", impossible);
        }
    }
}
