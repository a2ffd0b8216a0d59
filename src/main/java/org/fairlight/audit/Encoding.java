package org.fairlight.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * The one way a row is turned into bytes before it is hashed: what it is, then each field behind its length in four bytes,
 * text in UTF-8, numbers and moments (microseconds since 1970) as decimal text. Nothing at all has the length -1, so that no
 * two rows read the same.
 */
final class Encoding {

    private static final byte[] NOTHING = {-1, -1, -1, -1};

    private final MessageDigest digest;

    /** @param what which kind of row, so that one can never pass for another */
    Encoding(String what) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("There is no SHA-256", impossible);
        }
        with(what);
    }

    Encoding with(@Nullable Object field) {
        return with(field == null ? null : field.toString().getBytes(StandardCharsets.UTF_8));
    }

    Encoding with(byte @Nullable [] field) {
        if (field == null) {
            digest.update(NOTHING);
        } else {
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(field.length).array());
            digest.update(field);
        }
        return this;
    }

    /** The hash of all fields; afterwards this is of no more use. */
    byte[] hash() {
        return digest.digest();
    }
}
