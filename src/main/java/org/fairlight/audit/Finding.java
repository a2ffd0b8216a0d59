package org.fairlight.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The first row of the trail that is not as it was written, and what is wrong with it.
 *
 * @param where which row, for somebody who looks it up
 * @param what what is wrong, as a sentence that goes on after "where"
 */
public record Finding(String where, String what) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm:ss 'UTC'", Locale.UK)
            .withZone(ZoneOffset.UTC);

    static Finding inEntry(Link row, String what) {
        return new Finding(
                "%s, entry %d (id %d, %s)".formatted(named(row.chain()), row.number(), row.id(), moment(row.micros())),
                what);
    }

    static Finding noEntry(@Nullable String chain, long number, String what) {
        return new Finding("%s, entry %d".formatted(named(chain), number), what);
    }

    static Finding inBlock(long number, @Nullable Long micros, String what) {
        return new Finding("Block %d (%s)".formatted(number, moment(micros)), what);
    }

    static Finding noBlock(long number, String what) {
        return new Finding("Block " + number, what);
    }

    /** "Story 0b5c…" for the chain "story:0b5c…". */
    private static String named(@Nullable String chain) {
        if (chain == null || chain.isEmpty()) {
            return "A chain without a name";
        }
        return Character.toUpperCase(chain.charAt(0)) + chain.substring(1).replaceFirst(":", " ");
    }

    static String moment(@Nullable Long micros) {
        return micros == null
                ? "at no moment that exists"
                : MOMENT.format(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
