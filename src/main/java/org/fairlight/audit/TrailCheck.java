package org.fairlight.audit;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Verifies the whole trail and changes nothing: every row against its chain, its seal and the block that signed it; every
 * block against the one before, its heads and its seal; and every story and sent reply against the row that must tell of it.
 *
 * <p>What it can find, and what not. A row that was changed, dropped, moved, put in or put back is found, and so is a chain
 * that somebody without the key hashed anew. Rows or a whole chain taken off the end are found once a block has signed them,
 * that is after a few seconds. Blocks taken off the end are found when the last block is known from elsewhere: the
 * {@link Witness} beside the database, the log, or wherever else it was noted down. Not found: rows of the last seconds taken
 * away by somebody who stopped Fairlight before it signed them, and anything done by somebody who has the secret.
 */
public final class TrailCheck {

    private static final int FETCH = 2_000;

    private final JdbcClient jdbc;
    private final TrailKeys keys;

    /** @param connection in a transaction of its own that sees one moment; without one all rows are held in memory at once */
    public TrailCheck(Connection connection, TrailKeys keys) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.keys = keys;
    }

    /** @param known blocks that are known from outside the database */
    public TrailReport verify(List<BlockHead> known) {
        EntryCheck entries = new EntryCheck(keys);
        jdbc.sql(EntryCheck.ROWS).withFetchSize(FETCH).query(entries);
        BlockCheck blocks = new BlockCheck(keys, known);
        jdbc.sql(BlockCheck.ROWS).withFetchSize(FETCH).query(blocks);
        Finding bad = entries.bad();
        if (bad == null) {
            bad = blocks.bad();
        }
        return new TrailReport(
                bad == null ? untold().orElse(null) : bad,
                entries.rows(),
                entries.chains(),
                blocks.blocks(),
                blocks.last(),
                blocks.lastAt(),
                entries.unsigned());
    }

    /** A story or a reply that the trail says nothing of, though it tells of each in the same transaction. */
    private Optional<Finding> untold() {
        return first(
                        "A story",
                        "select f.id from feedback f where not exists ("
                                + "select 1 from audit_entry e where e.chain = 'story:' || f.id and e.action = 'SHARED') limit 1")
                .or(() -> first(
                        "A reply",
                        "select r.feedback_id from reply r where r.state = 'SENT' and not exists ("
                                + "select 1 from audit_entry e where e.chain = 'story:' || r.feedback_id"
                                + " and e.action = 'REPLY_SENT') limit 1"));
    }

    private Optional<Finding> first(String what, String sql) {
        @Nullable UUID found = jdbc.sql(sql).query(UUID.class).optional().orElse(null);
        return Optional.ofNullable(found)
                .map(id -> new Finding("Story " + id, what + " is there that the trail no longer tells of."));
    }
}
