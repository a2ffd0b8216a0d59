package org.fairlight.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes keyed prints of texts (HMAC-SHA-256): the same each time, useless without the key. A receipt is found by the print of a
 * code nobody keeps, and the trail's old seals must still be verified, so their key stays the same for good; see
 * {@link PrintKey}.
 */
public final class Prints {

    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec key;

    Prints(byte[] key) {
        this.key = new SecretKeySpec(key, MAC);
    }

    /** Prints as they were before they had a key of their own: with one made of the secret. */
    public static Prints derivedFrom(String secret) {
        return new Prints(new SealingKey(secret).earlierPrintKey());
    }

    /** The print of a text: 32 bytes. */
    public byte[] of(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("No print can be made", impossible);
        }
    }
}
