package org.fairlight.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/** Seals what must not lie open in the database (AES-256-GCM) and makes keyed prints of codes (HMAC-SHA-256). */
@Component
public class Sealing {

    /** The key that only demonstrations may use; production refuses to start with it. */
    public static final String DEMONSTRATION_SECRET = "demonstration only, not a secret";

    /** The fewest characters a secret has. */
    public static final int LEAST_SECRET = 32;

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealingKey;
    private final SecretKeySpec printKey;
    private final SecureRandom random = new SecureRandom();

    Sealing(Secrets secrets) {
        sealingKey = new SecretKeySpec(derive(secrets.secret(), "sealing"), "AES");
        printKey = new SecretKeySpec(derive(secrets.secret(), "print"), "HmacSHA256");
    }

    /** @return version, nonce and sealed text; a different array each time */
    public byte[] seal(String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Text cannot be sealed", impossible);
        }
    }

    /** Opens what {@link #seal} made; fails when a bit of it was changed or the key is another. */
    public String open(byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        if (buffer.get() != VERSION) {
            throw new IllegalStateException("Sealed with a version that is not known here");
        }
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        try {
            return new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(rest), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("Sealed text cannot be opened: changed, or another key", changed);
        }
    }

    /** A keyed print of a text: the same each time, useless without the key. */
    public byte[] print(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(printKey);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("No print can be made", impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealingKey, new GCMParameterSpec(TAG_BITS, nonce));
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

    /** @param secret at least 32 characters; in production from the environment */
    @ConfigurationProperties("fairlight")
    public record Secrets(String secret) {}
}
