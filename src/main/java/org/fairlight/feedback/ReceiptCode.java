package org.fairlight.feedback;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;

/**
 * The code that opens a tracking page: 20 characters of Crockford's base 32 (100 bits), written in groups of four. Spoken or
 * mistyped look-alikes (O for 0, I and L for 1) are understood.
 */
public final class ReceiptCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;

    private final String characters;

    private ReceiptCode(String characters) {
        this.characters = characters;
    }

    /** Makes a code of the first 100 bits. */
    static ReceiptCode of(byte[] random) {
        BigInteger bits = new BigInteger(1, random).shiftRight(random.length * 8 - LENGTH * 5);
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = LENGTH - 1; i >= 0; i--) {
            code.append(ALPHABET.charAt(bits.shiftRight(i * 5).intValue() & 31));
        }
        return new ReceiptCode(code.toString());
    }

    /** Reads what somebody typed, with or without spaces and dashes; empty when it cannot be a code. */
    public static Optional<ReceiptCode> read(String typed) {
        String code = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-\\u2010-\\u2015]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        boolean fits = code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return fits ? Optional.of(new ReceiptCode(code)) : Optional.empty();
    }

    String characters() {
        return characters;
    }

    /** The code in groups, to be read aloud and printed. */
    public String inGroups() {
        return characters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReceiptCode code && code.characters.equals(characters);
    }

    @Override
    public int hashCode() {
        return characters.hashCode();
    }

    /** Never the code itself: it must not reach a log. */
    @Override
    public String toString() {
        return "receipt code";
    }
}
