package org.fairlight.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Follows each chain from its first row to its last, and stops at the first row that is not as it was written. */
class EntryCheck implements ResultSetExtractor<Optional<Finding>> {

    /** Rows and signed heads side by side, chain after chain; a head without its row is a row that is gone. */
    static final String ROWS = """
            select coalesce(e.chain, h.chain) as chain, coalesce(e.number, h.number) as number, e.id, e.tx::text as tx,
                case when isfinite(e.at) then (extract(epoch from e.at) * 1000000)::bigint end as micros,
                e.person_id, e.role, e.action, e.feedback_id, e.object_id, e.purpose, e.previous, e.hash, e.key, e.seal,
                h.block, h.hash as signed_hash, first.number as first_signed, last.number as last_signed
            from audit_entry e
            full join audit_head h on h.chain = e.chain and h.number = e.number
            left join audit_head first on first.block = 0 and first.chain = coalesce(e.chain, h.chain)
            left join (select chain, max(number) as number from audit_head group by chain) last
                on last.chain = coalesce(e.chain, h.chain)
            order by coalesce(e.chain, h.chain) collate "C", coalesce(e.number, h.number), e.id
            """;

    private final TrailKeys keys;
    private @Nullable String chain;
    private long number;
    private byte @Nullable [] hash;
    private long rows;
    private long chains;
    private long unsigned;
    private @Nullable Finding bad;

    EntryCheck(TrailKeys keys) {
        this.keys = keys;
    }

    @Override
    public Optional<Finding> extractData(ResultSet row) throws SQLException {
        while (bad == null && row.next()) {
            bad = check(row);
        }
        return Optional.ofNullable(bad);
    }

    @Nullable
    Finding bad() {
        return bad;
    }

    long rows() {
        return rows;
    }

    long chains() {
        return chains;
    }

    long unsigned() {
        return unsigned;
    }

    private @Nullable Finding check(ResultSet row) throws SQLException {
        begin(row.getString("chain"));
        long itsNumber = row.getLong("number");
        if (row.getObject("id") == null || itsNumber > number + 1) {
            return Finding.noEntry(chain, number + 1, "It is missing, though later rows or a signed block follow it.");
        }
        Link link = link(row);
        String wrong = wrong(link, row);
        if (wrong != null) {
            return Finding.inEntry(link, wrong);
        }
        number = itsNumber;
        hash = row.getBytes("hash");
        rows++;
        if (itsNumber > row.getLong("last_signed")) {
            unsigned++;
        }
        return null;
    }

    private void begin(@Nullable String itsChain) {
        if (chains == 0 || !Objects.equals(chain, itsChain)) {
            chain = itsChain;
            number = 0;
            hash = null;
            chains++;
        }
    }

    private @Nullable String wrong(Link link, ResultSet row) throws SQLException {
        if (link.number() != number + 1) {
            return "Its number stands in the chain twice or before the first.";
        }
        if (!Arrays.equals(link.hash(), row.getBytes("hash"))) {
            return "What it says does not fit its hash: something in the row was changed.";
        }
        if (!Arrays.equals(link.previous(), hash)) {
            return "It does not follow the row before it: one of the two was put there.";
        }
        byte[] signed = row.getBytes("signed_hash");
        if (signed != null && !Arrays.equals(signed, row.getBytes("hash"))) {
            return "It is not the row that block %d signed.".formatted(row.getLong("block"));
        }
        return wrongSeal(link, row);
    }

    private @Nullable String wrongSeal(Link link, ResultSet row) throws SQLException {
        String key = link.key();
        if (key == null) {
            return link.number() <= row.getLong("first_signed")
                    ? null
                    : "It carries no seal: Fairlight did not write it.";
        }
        if (!keys.knows(key)) {
            return "It is sealed with the key %s, which does not come from this secret.".formatted(key);
        }
        return Arrays.equals(keys.seal(key, TrailWriter.SEAL, link.hash()), row.getBytes("seal"))
                ? null
                : "Its seal is wrong: Fairlight did not write it.";
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("chain"),
                row.getLong("number"),
                row.getLong("id"),
                row.getString("tx"),
                row.getObject("micros", Long.class),
                row.getObject("person_id", UUID.class),
                row.getString("role"),
                row.getString("action"),
                row.getObject("feedback_id", UUID.class),
                row.getString("object_id"),
                row.getString("purpose"),
                row.getString("key"),
                row.getBytes("previous"));
    }
}
