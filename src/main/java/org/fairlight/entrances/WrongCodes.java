package org.fairlight.entrances;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the codes that opened nothing, by address. The more there were of late, the longer the next answer takes, whether its code is
 * right or wrong; never so long that a hospital with one address is locked out, and only time makes it forget.
 */
class WrongCodes {

    static final int FREE = 5;
    static final Duration SHORTEST = Duration.ofMillis(250);
    static final Duration LONGEST = Duration.ofSeconds(8);
    static final Duration REMEMBERED = Duration.ofMinutes(15);

    private static final int MOST_DOUBLINGS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(WrongCodes.class);

    private final Cache<Caller, Integer> counts;

    WrongCodes(Ticker time, int mostAddresses) {
        counts = Caffeine.newBuilder()
                .maximumSize(mostAddresses)
                .expireAfterWrite(REMEMBERED)
                .ticker(time)
                .build();
    }

    void count(Caller caller) {
        int count = counts.asMap().merge(caller, 1, Integer::sum);
        LOG.info("A code opened nothing; of late {} from that address", count);
    }

    /** None for the first five, then 1/4 s, 1/2 s, … 8 s. */
    Duration delay(Caller caller) {
        Integer count = counts.getIfPresent(caller);
        if (count == null || count < FREE) {
            return Duration.ZERO;
        }
        return SHORTEST.multipliedBy(1L << Math.min(count - FREE, MOST_DOUBLINGS));
    }
}
