package org.fairlight.security;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the key of the prints: random, and sealed in the database, where the rotation of secrets re-seals it. A database of the
 * time when it was made of the secret keeps that one.
 */
@Component
public class PrintKey {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Sealing sealing;

    public PrintKey(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /** Prints for whoever only reads: what the database was written with. Nothing is changed, whatever its age. */
    public Prints inUse() {
        return new Prints(isThere() ? kept().orElseGet(sealing::earlierPrintKey) : sealing.earlierPrintKey());
    }

    /** Prints for the program itself; the first that starts keeps the key, and two that start at once agree on it. */
    Prints keep() {
        return new Prints(kept().orElseGet(this::first));
    }

    private byte[] first() {
        jdbc.sql("insert into print_key (sealed) values (:sealed) on conflict do nothing")
                .param("sealed", sealing.seal(Base64.getEncoder().encodeToString(make())))
                .update();
        return kept().orElseThrow();
    }

    private byte[] make() {
        if (anyWasUsed()) {
            return sealing.earlierPrintKey();
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return random;
    }

    private boolean anyWasUsed() {
        return jdbc.sql("select exists (select from receipt) or exists (select from audit_entry)")
                .query(Boolean.class)
                .single();
    }

    private boolean isThere() {
        return jdbc.sql("select to_regclass('print_key') is not null")
                .query(Boolean.class)
                .single();
    }

    private Optional<byte[]> kept() {
        return jdbc.sql("select sealed from print_key")
                .query((row, i) -> row.getBytes("sealed"))
                .optional()
                .map(sealing::open)
                .map(Base64.getDecoder()::decode);
    }
}
