package org.fairlight.audit;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fairlight.security.Prints;
import org.springframework.stereotype.Component;

/**
 * Seals hashes of the trail with a key that lies sealed in the database (HMAC-SHA-256), so that whoever can write to the
 * database still cannot write to the trail. Whoever verifies must know {@code fairlight.secret} too. The key outlives a change
 * of secrets, so that what was written before can still be verified.
 */
@Component
public class TrailKeys {

    private static final int ID_BYTES = 4;
    private static final String ALGORITHM = "HmacSHA256";

    private final String current;
    private final Map<String, SecretKeySpec> keys;

    TrailKeys(Prints prints) {
        byte[] material = prints.of("fairlight.trail.key.1");
        current = idOf(material);
        keys = Map.of(current, new SecretKeySpec(material, ALGORITHM));
    }

    /** The id of the key in use; it is kept in every row and tells nothing about the key. */
    String current() {
        return current;
    }

    boolean knows(String key) {
        return keys.containsKey(key);
    }

    /** @param what the kind of row, so that a seal of one can never pass for that of another */
    byte[] seal(String key, String what, byte[] hash) {
        SecretKeySpec known = keys.get(key);
        if (known == null) {
            throw new IllegalArgumentException("There is no key " + key);
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(known);
            return mac.doFinal(new Encoding(what).with(hash).hash());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("No seal can be made", impossible);
        }
    }

    private static String idOf(byte[] material) {
        byte[] print = new Encoding("fairlight.trail.key-id.1").with(material).hash();
        return HexFormat.of().formatHex(print, 0, ID_BYTES);
    }
}
