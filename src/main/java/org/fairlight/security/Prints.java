package org.fairlight.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes keyed prints of codes (HMAC-SHA-256). A receipt is found by the print of a code nobody keeps, so prints cannot be made
 * anew: their key stays the same for good, random, and lies sealed in the database, where the rotation of secrets re-seals it.
 */
@Component
public class Prints {

    private static final String MAC = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    Prints(JdbcClient jdbc, Sealing sealing, KeyCheck everyKeyIsThere) {
        key = new SecretKeySpec(kept(jdbc, sealing).orElseGet(() -> first(jdbc, sealing)), MAC);
    }

    /** A keyed print of a text: the same each time, useless without the key. */
    public byte[] of(String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("No print can be made", impossible);
        }
    }

    private static Optional<byte[]> kept(JdbcClient jdbc, Sealing sealing) {
        return jdbc.sql("select sealed from print_key")
                .query((row, i) -> row.getBytes("sealed"))
                .optional()
                .map(sealing::open)
                .map(Base64.getDecoder()::decode);
    }

    /** Two programs that start at once agree on the one that was kept first. */
    private static byte[] first(JdbcClient jdbc, Sealing sealing) {
        byte[] made = receiptsWereGivenOut(jdbc) ? sealing.earlierPrintKey() : random();
        jdbc.sql("insert into print_key (sealed) values (:sealed) on conflict do nothing")
                .param("sealed", sealing.seal(Base64.getEncoder().encodeToString(made)))
                .update();
        return kept(jdbc, sealing).orElseThrow();
    }

    private static boolean receiptsWereGivenOut(JdbcClient jdbc) {
        return jdbc.sql("select exists (select 1 from receipt)")
                .query(Boolean.class)
                .single();
    }

    private static byte[] random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
