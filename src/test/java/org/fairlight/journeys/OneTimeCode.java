package org.fairlight.journeys;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What somebody's app would show: the time-based one-time codes of RFC 6238. */
record OneTimeCode(byte[] secret) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int PERIOD_SECONDS = 30;
    private static final int BITS = 5;

    /** @param shown the secret as a page shows it, in base 32 with spaces */
    static OneTimeCode of(String shown) {
        String letters = shown.replace(" ", "").strip();
        BigInteger number = BigInteger.ZERO;
        for (char letter : letters.toCharArray()) {
            number = number.shiftLeft(BITS).or(BigInteger.valueOf(ALPHABET.indexOf(letter)));
        }
        int bytes = letters.length() * BITS / Byte.SIZE;
        byte[] found = number.shiftRight(letters.length() * BITS % Byte.SIZE).toByteArray();
        byte[] secret = new byte[bytes];
        int from = Math.max(0, found.length - bytes);
        int length = found.length - from;
        System.arraycopy(found, from, secret, bytes - length, length);
        return new OneTimeCode(secret);
    }

    /** The code of the period that lies so many periods after now. */
    String after(int periods) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            long period = Instant.now().getEpochSecond() / PERIOD_SECONDS + periods;
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(period).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
