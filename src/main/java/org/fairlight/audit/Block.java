package org.fairlight.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a block signs: the heads of all chains that grew since the block before.
 *
 * @param number from 0, without gaps
 * @param micros when it was made, in microseconds since 1970
 * @param since the oldest transaction that may still add rows this block could not see
 * @param heads how many heads are new in it
 * @param chains how many chains there are by now
 * @param entries how many rows all chains have by now
 * @param headsHash over the new heads, by the names of their chains
 * @param key the id of the key that sealed it
 * @param previous the hash of the block before; null in the first
 */
record Block(
        long number,
        @Nullable Long micros,
        @Nullable String since,
        long heads,
        long chains,
        long entries,
        byte[] headsHash,
        String key,
        byte @Nullable [] previous) {

    static final String SEAL = "fairlight.trail.block-seal.1";

    byte[] hash() {
        return new Encoding("fairlight.trail.block.1")
                .with(number)
                .with(micros)
                .with(since)
                .with(heads)
                .with(chains)
                .with(entries)
                .with(headsHash)
                .with(key)
                .with(previous)
                .hash();
    }

    /** Begins the hash over the heads; each adds its chain, number and hash. */
    static Encoding headsEncoding() {
        return new Encoding("fairlight.trail.heads.1");
    }
}
