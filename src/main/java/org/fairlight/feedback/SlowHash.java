package org.fairlight.feedback;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** The salted hash under which a code is kept (Argon2id), slow enough that guessing costs the guesser; every comparison is counted. */
@Component
class SlowHash {

    /** The meter that counts how many codes were compared. */
    static final String COMPARISONS = "fairlight.receipt.comparisons";

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** A code has 100 random bits, so a little memory (in KiB) and one pass per guess are plenty; see the decisions. */
    private static final int MEMORY = 1024;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY, 1);

    private final Counter comparisons;

    SlowHash(MeterRegistry meters) {
        comparisons = Counter.builder(COMPARISONS)
                .description("Codes compared with a kept hash, right or wrong")
                .register(meters);
    }

    String of(String code) {
        return argon.encode(code);
    }

    boolean fits(String code, String hash) {
        comparisons.increment();
        return argon.matches(code, hash);
    }
}
