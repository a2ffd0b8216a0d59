package org.fairlight.audit;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes what one transaction did, as its very last step. By then it holds every other lock it needs, and chains are locked in
 * one order for everybody, so nobody who waits for a chain is waited for: the trail can hold a transaction up for a moment
 * but never block it for good.
 */
@Repository
class TrailWriter {

    /** What happens again within this time is the same visit. */
    static final Duration VISIT = Duration.ofMinutes(15);

    static final String SEAL = "fairlight.trail.entry-seal.1";

    private final EntityManager entities;
    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final TrailKeys keys;

    TrailWriter(EntityManager entities, JdbcTemplate batches, JdbcClient jdbc, TrailKeys keys) {
        this.entities = entities;
        this.batches = batches;
        this.jdbc = jdbc;
        this.keys = keys;
    }

    void append(List<Entry> entries) {
        entities.flush();
        List<Ready> ready = makeReady(entries);
        Map<String, Row> heads = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (!entry.isVisit() || !isSameVisit(entry)) {
                Row row = row(entry, ready.get(i), heads.get(entry.chain()));
                heads.put(entry.chain(), row);
                rows.add(row);
            }
        }
        insert(rows);
    }

    /** Whether the same person was told to look at the same thing a short while ago. */
    boolean isSameVisit(Entry entry) {
        return jdbc.sql("""
                        select exists (select 1 from audit_entry where chain = :chain and action = :action
                        and object_id = :object and person_id = :person and at > :since)
                        """)
                .param("chain", entry.chain())
                .param("action", entry.deed().name())
                .param("object", entry.objectId())
                .param("person", entry.personId())
                .param("since", Timestamp.from(entry.at().minus(VISIT)))
                .query(Boolean.class)
                .single();
    }

    private List<Ready> makeReady(List<Entry> entries) {
        return jdbc.sql("select id, number, hash, tx from audit_ready(:chains)")
                .param("chains", entries.stream().map(Entry::chain).toArray(String[]::new))
                .query((row, i) ->
                        new Ready(row.getLong("id"), row.getLong("number"), row.getBytes("hash"), row.getString("tx")))
                .list();
    }

    private Row row(Entry entry, Ready ready, @Nullable Row before) {
        long number = 1 + (before == null ? ready.number() : before.link().number());
        byte[] previous = before == null ? ready.hash() : before.hash();
        Link link = Link.of(entry, number, ready.id(), ready.tx(), keys.current(), previous);
        byte[] hash = link.hash();
        return new Row(entry, link, hash, keys.seal(keys.current(), SEAL, hash));
    }

    private void insert(List<Row> rows) {
        batches.batchUpdate("""
                insert into audit_entry (id, at, person_id, role, action, feedback_id, object_id, purpose,
                chain, number, tx, previous, hash, key, seal) overriding system value
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as xid8), ?, ?, ?, ?)
                """, rows.stream().map(Row::values).toList());
    }

    /** The last row of a chain, or number 0, and what the next one needs. */
    private record Ready(long id, long number, byte @Nullable [] hash, String tx) {}

    private record Row(Entry entry, Link link, byte[] hash, byte[] seal) {

        Object[] values() {
            return new Object[] {
                link.id(),
                Timestamp.from(entry.at()),
                entry.personId(),
                entry.roles(),
                link.action(),
                entry.feedbackId(),
                entry.objectId(),
                entry.purpose(),
                link.chain(),
                link.number(),
                link.tx(),
                link.previous(),
                hash,
                link.key(),
                seal
            };
        }
    }
}
