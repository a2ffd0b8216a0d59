package org.fairlight.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Follows the blocks from the first to the last, with the heads each of them signed. */
class BlockCheck implements ResultSetExtractor<Optional<Finding>> {

    /** Each block with its heads in the order they were hashed, and how far each chain was signed before. */
    static final String ROWS = """
            select coalesce(b.number, h.block) as number, b.number is not null as there, b.since::text as since,
                case when isfinite(b.at) then (extract(epoch from b.at) * 1000000)::bigint end as micros,
                b.previous, b.heads, b.chains, b.entries, b.heads_hash, b.hash, b.key, b.seal,
                h.chain as head_chain, h.number as head_number, h.hash as head_hash,
                lag(h.number) over (partition by h.chain order by h.block) as signed_before
            from audit_block b full join audit_head h on h.block = b.number
            order by coalesce(b.number, h.block), h.chain collate "C"
            """;

    private final TrailKeys keys;
    private final Set<BlockHead> known;
    private @Nullable Signed current;
    private @Nullable Signed before;
    private @Nullable Finding bad;

    BlockCheck(TrailKeys keys, List<BlockHead> known) {
        this.keys = keys;
        this.known = new HashSet<>(known);
    }

    @Override
    public Optional<Finding> extractData(ResultSet row) throws SQLException {
        while (bad == null && row.next()) {
            if (current == null || current.block.number() != row.getLong("number")) {
                finish();
                begin(row);
            }
            if (bad == null && row.getString("head_chain") != null) {
                Objects.requireNonNull(current).add(row);
            }
        }
        finish();
        if (bad == null && !known.isEmpty()) {
            BlockHead gone = known.stream()
                    .min(Comparator.comparingLong(BlockHead::number))
                    .orElseThrow();
            bad = Finding.noBlock(
                    gone.number(), "It is gone, or is another one than is remembered outside the database.");
        }
        return Optional.ofNullable(bad);
    }

    @Nullable
    Finding bad() {
        return bad;
    }

    long blocks() {
        return before == null ? 0 : before.block.number() + 1;
    }

    @Nullable
    BlockHead last() {
        return before == null ? null : BlockHead.of(before.block.number(), before.hash);
    }

    @Nullable
    Instant lastAt() {
        Long micros = before == null ? null : before.block.micros();
        return micros == null ? null : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private void begin(ResultSet row) throws SQLException {
        if (bad != null) {
            return;
        }
        long number = row.getLong("number");
        long expected = before == null ? 0 : before.block.number() + 1;
        if (number != expected || !row.getBoolean("there")) {
            bad = Finding.noBlock(
                    Math.min(number, expected), "It is missing, though later ones or its heads are there.");
        } else {
            current = new Signed(row);
        }
    }

    private void finish() {
        if (current == null || bad != null) {
            return;
        }
        String wrong = current.wrong(before);
        if (wrong != null) {
            bad = Finding.inBlock(current.block.number(), current.block.micros(), wrong);
        } else {
            BlockHead head = BlockHead.of(current.block.number(), current.hash);
            known.remove(head);
            before = current;
            current = null;
        }
    }

    /** A block as the database holds it, beside what its heads add up to. */
    private final class Signed {

        private final Block block;
        private final byte[] hash;
        private final byte[] seal;
        private final Encoding headsHash = Block.headsEncoding();
        private long heads;
        private long chains;
        private long entries;

        Signed(ResultSet row) throws SQLException {
            block = new Block(
                    row.getLong("number"),
                    row.getObject("micros", Long.class),
                    row.getString("since"),
                    row.getLong("heads"),
                    row.getLong("chains"),
                    row.getLong("entries"),
                    row.getBytes("heads_hash"),
                    row.getString("key"),
                    row.getBytes("previous"));
            hash = row.getBytes("hash");
            seal = row.getBytes("seal");
        }

        void add(ResultSet row) throws SQLException {
            headsHash
                    .with(row.getString("head_chain"))
                    .with(row.getLong("head_number"))
                    .with(row.getBytes("head_hash"));
            long signedBefore = row.getLong("signed_before");
            heads++;
            chains += signedBefore == 0 ? 1 : 0;
            entries += row.getLong("head_number") - signedBefore;
        }

        @Nullable
        String wrong(@Nullable Signed last) {
            if (!Arrays.equals(block.hash(), hash)) {
                return "What it says does not fit its hash: something in it was changed.";
            }
            if (!Arrays.equals(block.previous(), last == null ? null : last.hash)) {
                return "It does not follow the block before it.";
            }
            if (!keys.knows(block.key())) {
                return "It is sealed with the key %s, which does not come from this secret.".formatted(block.key());
            }
            if (!Arrays.equals(keys.seal(block.key(), Block.SEAL, hash), seal)) {
                return "Its seal is wrong: Fairlight did not sign it.";
            }
            if (heads != block.heads() || !Arrays.equals(headsHash.hash(), block.headsHash())) {
                return "The heads that it signed were changed.";
            }
            return addsUp(last) ? null : "Its counts do not follow from the block before it.";
        }

        private boolean addsUp(@Nullable Signed last) {
            return block.chains() == chains + (last == null ? 0 : last.block.chains())
                    && block.entries() == entries + (last == null ? 0 : last.block.entries());
        }
    }
}
