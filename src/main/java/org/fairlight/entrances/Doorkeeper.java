package org.fairlight.entrances;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets whoever knocks in, or says when to come again: first the address is counted, then everybody together, so that one address
 * cannot use up what is there for all.
 */
@Component
public class Doorkeeper {

    /** More addresses than that at once are an attack, which the limit in all stands against. */
    private static final int MOST_ADDRESSES = 100_000;

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    private final Map<Entrance, Door> doors = new EnumMap<>(Entrance.class);
    private final WrongCodes wrongCodes;

    @Autowired
    Doorkeeper(Limits limits) {
        this(limits, TimeMeter.SYSTEM_NANOTIME);
    }

    Doorkeeper(Limits limits, TimeMeter time) {
        for (Entrance entrance : Entrance.values()) {
            doors.put(entrance, new Door(limits.of(entrance), time));
        }
        wrongCodes = new WrongCodes(ticker(time), MOST_ADDRESSES);
    }

    /**
     * Counts once for the current request's address; what no request started is let in.
     *
     * @throws TooOften when the address, or everybody together, asked too often
     */
    public void admit(Entrance entrance) {
        Callers.current().ifPresent(caller -> admit(entrance, caller));
    }

    /**
     * Counts somebody who has a code to try.
     *
     * @throws TooOften as {@link #admit}
     */
    public LookUp lookUp() {
        admit(Entrance.LOOK_UP);
        return Callers.current()
                .map(caller -> new LookUp(wrongCodes.delay(caller), () -> wrongCodes.count(caller)))
                .orElseGet(() -> new LookUp(Duration.ZERO, () -> {}));
    }

    /** What an address may still ask for at an entrance. */
    Bucket bucket(Entrance entrance, Caller caller) {
        return door(entrance).of(caller);
    }

    private Door door(Entrance entrance) {
        return Objects.requireNonNull(doors.get(entrance));
    }

    private void admit(Entrance entrance, Caller caller) {
        Bucket own = bucket(entrance, caller);
        takeFrom(own, entrance);
        try {
            takeFrom(door(entrance).all, entrance);
        } catch (TooOften crowded) {
            own.addTokens(1);
            throw crowded;
        }
    }

    private static void takeFrom(Bucket bucket, Entrance entrance) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            LOG.info("Asked too often: {}", entrance);
            throw new TooOften(entrance, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Ticker ticker(TimeMeter time) {
        return time::currentTimeNanos;
    }

    /** One entrance: a bucket for each address seen of late, and one for all. */
    private static final class Door {

        private final Limit limit;
        private final TimeMeter time;
        private final Bucket all;
        private final Cache<Caller, Bucket> addresses;

        Door(Limit limit, TimeMeter time) {
            this.limit = limit;
            this.time = time;
            this.all = bucket(limit.inAll());
            this.addresses = Caffeine.newBuilder()
                    .maximumSize(MOST_ADDRESSES)
                    .expireAfterAccess(limit.every())
                    .ticker(ticker(time))
                    .build();
        }

        Bucket of(Caller caller) {
            return addresses.get(caller, first -> bucket(limit.perAddress()));
        }

        /** It fills evenly, so whoever waited a little can go on at once. */
        private Bucket bucket(int times) {
            return Bucket.builder()
                    .addLimit(even -> even.capacity(times).refillGreedy(times, limit.every()))
                    .withCustomTimePrecision(time)
                    .build();
        }
    }
}
