package org.fairlight.feedback;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.security.Prints;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final Prints prints;
    private final JdbcClient jdbc;
    private final SlowHash slow;
    private final ReceiptCode stranger;
    private final String nobodys;

    Receipts(Prints prints, JdbcClient jdbc, SlowHash slow) {
        this.prints = prints;
        this.jdbc = jdbc;
        this.slow = slow;
        this.stranger = codeFor("what cannot be a code");
        this.nobodys = slow.of(stranger.characters());
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
        return print(prints, submissionKey);
    }

    static String print(Prints prints, String submissionKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(prints.of("submission " + submissionKey));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void issue(UUID feedbackId, ReceiptCode code) {
        jdbc.sql("insert into receipt (feedback_id, lookup, hash) values (:id, :lookup, :hash)")
                .param("id", feedbackId)
                .param("lookup", lookup(code))
                .param("hash", slow.of(code.characters()))
                .update();
    }

    /** What somebody typed opens; the same work whether it exists or not, and whether it can be a code at all. */
    @Transactional(readOnly = true)
    public Optional<UUID> open(String typed) {
        return opened(ReceiptCode.read(typed).orElse(stranger));
    }

    /** What the code opens; the same work whether it exists or not. */
    @Transactional(readOnly = true)
    public Optional<UUID> open(ReceiptCode code) {
        return opened(code);
    }

    /** The database always gives one row, and there is always one hash to compare with; nobody's belongs to no story. */
    private Optional<UUID> opened(ReceiptCode code) {
        Kept kept = jdbc.sql("""
                        select r.feedback_id, coalesce(r.hash, :nobodys) as hash
                        from (select cast(:lookup as text) as lookup) asked left join receipt r on r.lookup = asked.lookup
                        """)
                .param("lookup", lookup(code))
                .param("nobodys", nobodys)
                .query((row, i) -> new Kept(row.getObject("feedback_id", UUID.class), row.getString("hash")))
                .single();
        boolean right = slow.fits(code.characters(), kept.hash());
        return Optional.ofNullable(kept.feedbackId()).filter(id -> right);
    }

    private String lookup(ReceiptCode code) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(prints.of("receipt " + code.characters()))
                .substring(0, LOOKUP_CHARACTERS);
    }

    private record Kept(@Nullable UUID feedbackId, String hash) {}
}
