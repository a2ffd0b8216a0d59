package org.fairlight.security;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Seals what must not lie open in the database (AES-256-GCM) with the newest key, and opens what any key given has sealed.
 * Keys are told apart by a header inside the sealed bytes; see {@link SealingKey}.
 */
@Component
public class Sealing {

    /** Newest first; replaced as a whole when the secrets change. */
    private volatile List<SealingKey> keys;

    Sealing(Secrets secrets) {
        keys = keysOf(secrets.newestFirst());
    }

    /** @return header, nonce and sealed text; a different array each time */
    public byte[] seal(String text) {
        return keys.getFirst().seal(text);
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws MissingSecret when it was sealed with a key that is not given here
     * @throws IllegalStateException when a bit of it was changed
     */
    public String open(byte[] sealed) {
        List<SealingKey> candidates = candidates(sealed);
        return candidates.stream()
                .flatMap(key -> key.open(sealed).stream())
                .findFirst()
                .orElseThrow(() -> candidates.isEmpty()
                        ? new MissingSecret()
                        : new IllegalStateException("Sealed text cannot be opened: changed, or another key"));
    }

    /** Seals and opens with these from now on. @param secrets newest first, at least one */
    void adopt(List<String> secrets) {
        keys = keysOf(secrets);
    }

    /** What everything sealed from now on begins with. */
    byte[] header() {
        return keys.getFirst().header();
    }

    boolean hasEarlierKeys() {
        return keys.size() > 1;
    }

    /** The print key of the oldest secret: what receipts were printed with before prints had a key of their own. */
    byte[] earlierPrintKey() {
        return keys.getLast().earlierPrintKey();
    }

    private List<SealingKey> candidates(byte[] sealed) {
        return sealed.length > 0 && sealed[0] == SealingKey.VERSION_WITHOUT_KEY
                ? keys
                : keys.stream().filter(key -> key.sealed(sealed)).toList();
    }

    static List<SealingKey> keysOf(List<String> secrets) {
        return secrets.stream().map(SealingKey::new).toList();
    }
}
