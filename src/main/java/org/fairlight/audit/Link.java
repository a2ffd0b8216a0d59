package org.fairlight.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a chain, all that its hash covers.
 *
 * @param number from 1, without gaps
 * @param tx the database's number of the transaction that wrote it
 * @param micros the moment, in microseconds since 1970; null when the database holds none that exists
 * @param key the id of the key that sealed it; null for a row from before the chains
 * @param previous the hash of the row before it in its chain; null in the first
 */
record Link(
        @Nullable String chain,
        long number,
        long id,
        @Nullable String tx,
        @Nullable Long micros,
        @Nullable UUID personId,
        @Nullable String roles,
        @Nullable String action,
        @Nullable UUID feedbackId,
        @Nullable String objectId,
        @Nullable String purpose,
        @Nullable String key,
        byte @Nullable [] previous) {

    static Link of(Entry entry, long number, long id, String tx, String key, byte @Nullable [] previous) {
        return new Link(
                entry.chain(),
                number,
                id,
                tx,
                micros(entry.at()),
                entry.personId(),
                entry.roles(),
                entry.deed().name(),
                entry.feedbackId(),
                entry.objectId(),
                entry.purpose(),
                key,
                previous);
    }

    byte[] hash() {
        return new Encoding("fairlight.trail.entry.1")
                .with(chain)
                .with(number)
                .with(id)
                .with(tx)
                .with(micros)
                .with(personId)
                .with(roles)
                .with(action)
                .with(feedbackId)
                .with(objectId)
                .with(purpose)
                .with(key)
                .with(previous)
                .hash();
    }

    static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
