package org.fairlight.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs the heads of the chains in blocks. One node does it at a time; the others find the lock taken and leave it. A block
 * takes what is committed at its moment. What was still under way then is looked for from the oldest such transaction on, so
 * that nothing is left out for good however long a transaction takes.
 */
@Repository
class Blocks {

    private static final String LOCK = "fairlight.trail block";
    private static final int FETCH = 1_000;

    private final JdbcClient jdbc;
    private final TrailKeys keys;
    private final Clock clock;

    Blocks(JdbcClient jdbc, TrailKeys keys, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.clock = clock;
    }

    /** Signs what is new; the very first block is made even when there is nothing. Empty when none was made. */
    @Transactional
    public Optional<BlockHead> sign() {
        if (!isOurs()) {
            return Optional.empty();
        }
        Last last = last().orElse(null);
        long number = last == null ? 0 : last.number() + 1;
        Snapshot now = snapshot();
        Fresh fresh = putHeads(number, last == null ? "0" : last.since(), now.upTo());
        return fresh.heads() == 0 && last != null ? Optional.empty() : Optional.of(put(number, last, now, fresh));
    }

    /** Whether the trail holds a block as it is remembered elsewhere. */
    @Transactional(readOnly = true)
    public boolean holds(BlockHead head) {
        return jdbc.sql("select hash from audit_block where number = :number")
                .param("number", head.number())
                .query((row, i) -> BlockHead.of(head.number(), row.getBytes(1)))
                .optional()
                .map(head::equals)
                .orElse(false);
    }

    private BlockHead put(long number, @Nullable Last last, Snapshot now, Fresh fresh) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Block block = new Block(
                number,
                Link.micros(at),
                now.since(),
                fresh.heads(),
                fresh.chains() + (last == null ? 0 : last.chains()),
                fresh.entries() + (last == null ? 0 : last.entries()),
                headsHash(number),
                keys.current(),
                last == null ? null : last.hash());
        byte[] hash = block.hash();
        insert(block, at, hash);
        return BlockHead.of(number, hash);
    }

    private boolean isOurs() {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:lock, 0))")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    private Optional<Last> last() {
        return jdbc.sql("""
                        select number, since::text as since, chains, entries, hash from audit_block
                        order by number desc limit 1
                        """)
                .query((row, i) -> new Last(
                        row.getLong("number"),
                        row.getString("since"),
                        row.getLong("chains"),
                        row.getLong("entries"),
                        row.getBytes("hash")))
                .optional();
    }

    private Snapshot snapshot() {
        return jdbc.sql("""
                        select pg_snapshot_xmin(now)::text as since, pg_snapshot_xmax(now)::text as up_to
                        from pg_current_snapshot() as now
                        """)
                .query((row, i) -> new Snapshot(row.getString("since"), row.getString("up_to")))
                .single();
    }

    private Fresh putHeads(long block, String since, String upTo) {
        return jdbc.sql("""
                        with grown as (
                            select chain, max(number) as number from audit_entry
                            where tx >= cast(:since as xid8) and tx < cast(:upTo as xid8) group by chain
                        ), fresh as (
                            select e.chain, e.number, e.hash, coalesce(signed.number, 0) as signed
                            from grown join audit_entry e on e.chain = grown.chain and e.number = grown.number
                            left join lateral (
                                select h.number from audit_head h where h.chain = grown.chain
                                order by h.number desc limit 1
                            ) signed on true
                            where grown.number > coalesce(signed.number, 0)
                        ), put as (
                            insert into audit_head (block, chain, number, hash)
                            select :block, chain, number, hash from fresh
                        )
                        select count(*) as heads, count(*) filter (where signed = 0) as chains,
                            coalesce(sum(number - signed), 0) as entries from fresh
                        """)
                .param("since", since)
                .param("upTo", upTo)
                .param("block", block)
                .query((row, i) -> new Fresh(row.getLong("heads"), row.getLong("chains"), row.getLong("entries")))
                .single();
    }

    private byte[] headsHash(long block) {
        Encoding heads = Block.headsEncoding();
        jdbc.sql("select chain, number, hash from audit_head where block = :block order by chain collate \"C\"")
                .param("block", block)
                .withFetchSize(FETCH)
                .query(row -> {
                    heads.with(row.getString("chain"))
                            .with(row.getLong("number"))
                            .with(row.getBytes("hash"));
                });
        return heads.hash();
    }

    private void insert(Block block, Instant at, byte[] hash) {
        jdbc.sql("""
                        insert into audit_block (number, at, since, previous, heads, chains, entries, heads_hash, hash, key, seal)
                        values (:number, :at, cast(:since as xid8), :previous, :heads, :chains, :entries, :headsHash, :hash,
                        :key, :seal)
                        """)
                .param("number", block.number())
                .param("at", Timestamp.from(at))
                .param("since", block.since())
                .param("previous", block.previous())
                .param("heads", block.heads())
                .param("chains", block.chains())
                .param("entries", block.entries())
                .param("headsHash", block.headsHash())
                .param("hash", hash)
                .param("key", block.key())
                .param("seal", keys.seal(block.key(), Block.SEAL, hash))
                .update();
    }

    private record Last(long number, String since, long chains, long entries, byte[] hash) {}

    private record Snapshot(String since, String upTo) {}

    private record Fresh(long heads, long chains, long entries) {}
}
