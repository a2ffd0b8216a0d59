package org.fairlight.feedback;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.security.Prints;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out receipt codes and finds what they open. A code is kept only as an Argon2id hash, found through a keyed print, and
 * asking costs the same whether it exists or not (OWASP ASVS 5, 6.5.2).
 */
@Service
public class Receipts {

    private static final int LOOKUP_CHARACTERS = 16;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    /** A code has 100 random bits, so a little memory (in KiB) and one pass per guess are plenty; see the decisions. */
    private static final int MEMORY = 1024;

    private final Argon2PasswordEncoder slow = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY, 1);

    private final Prints prints;
    private final JdbcClient jdbc;
    private final String nobodys;

    Receipts(Prints prints, JdbcClient jdbc) {
        this.prints = prints;
        this.jdbc = jdbc;
        this.nobodys = slow.encode("nobody's");
    }

    /**
     * The code for a submission. The same key gives the same code, so that a request sent twice is answered alike; the key
     * itself is random and never stored.
     */
    public ReceiptCode codeFor(String submissionKey) {
        return ReceiptCode.of(prints.of("receipt code for " + submissionKey));
    }

    /** The print under which a submission's key is remembered. */
    public String printOf(String submissionKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(prints.of("submission " + submissionKey));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void issue(UUID feedbackId, ReceiptCode code) {
        jdbc.sql("insert into receipt (feedback_id, lookup, hash) values (:id, :lookup, :hash)")
                .param("id", feedbackId)
                .param("lookup", lookup(code))
                .param("hash", slow.encode(code.characters()))
                .update();
    }

    /** What the code opens; the same work whether it exists or not. */
    @Transactional(readOnly = true)
    public Optional<UUID> open(ReceiptCode code) {
        Optional<Kept> kept = jdbc.sql("select feedback_id, hash from receipt where lookup = :lookup")
                .param("lookup", lookup(code))
                .query((row, i) -> new Kept(row.getObject("feedback_id", UUID.class), row.getString("hash")))
                .optional();
        boolean right = slow.matches(code.characters(), kept.map(Kept::hash).orElse(nobodys));
        return right ? kept.map(Kept::feedbackId) : Optional.empty();
    }

    private String lookup(ReceiptCode code) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(prints.of("receipt " + code.characters()))
                .substring(0, LOOKUP_CHARACTERS);
    }

    private record Kept(UUID feedbackId, String hash) {}
}
