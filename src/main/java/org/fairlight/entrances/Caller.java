package org.fairlight.entrances;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A network address as far as counting needs it: a keyed print, under a key that is made anew at each start and kept nowhere, so that
 * neither memory nor a log can tell whose address it was.
 */
public final class Caller {

    private static final int KEY_BYTES = 32;

    /** Somebody's own IPv6 network: the first 64 bits. */
    private static final int NETWORK_BYTES = 8;

    private static final SecretKeySpec KEY = key();

    private final String print;

    private Caller(String print) {
        this.print = print;
    }

    /** @param address as the connection has it; never a name */
    static Caller of(String address) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(KEY);
            return new Caller(HexFormat.of().formatHex(mac.doFinal(network(address))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("No print can be made", impossible);
        }
    }

    /** Whoever has one IPv6 address has the whole network of it, so that counts as one; a colon is in no name, so none is looked up. */
    private static byte[] network(String address) {
        try {
            boolean isV6 = address.indexOf(':') >= 0;
            byte[] bytes =
                    isV6 ? InetAddress.getByName(address).getAddress() : address.getBytes(StandardCharsets.UTF_8);
            return isV6 && bytes.length > NETWORK_BYTES ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
        } catch (UnknownHostException unreadable) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static SecretKeySpec key() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new SecretKeySpec(key, "HmacSHA256");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Caller caller && caller.print.equals(print);
    }

    @Override
    public int hashCode() {
        return print.hashCode();
    }

    /** Not even the print: it must not reach a log. */
    @Override
    public String toString() {
        return "caller";
    }
}
