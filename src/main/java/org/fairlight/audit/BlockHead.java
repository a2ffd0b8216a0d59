package org.fairlight.audit;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number and hash of a block, short enough to keep outside the database, where nobody who changes the database reaches
 * it. A trail whose last blocks were taken away is found by it.
 *
 * @param hash 64 hexadecimal digits
 */
public record BlockHead(long number, String hash) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    static BlockHead of(long number, byte[] hash) {
        return new BlockHead(number, HexFormat.of().formatHex(hash));
    }

    /** Reads {@code NUMBER:HASH}; empty when it is something else. */
    public static Optional<BlockHead> read(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        return written.matches()
                ? Optional.of(new BlockHead(Long.parseLong(written.group(1)), written.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return number + ":" + hash;
    }
}
