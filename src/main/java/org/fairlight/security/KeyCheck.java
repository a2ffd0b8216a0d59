package org.fairlight.security;

import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Whether every text that is sealed could be opened with certain secrets. A start without one of them is refused. */
@Component
class KeyCheck {

    private final SealedColumns columns;

    @Autowired
    KeyCheck(SealedColumns columns, Secrets secrets) {
        this(columns);
        require(secrets.newestFirst());
    }

    KeyCheck(SealedColumns columns) {
        this.columns = columns;
    }

    /** @throws MissingSecret when something is sealed with a secret that is not among these */
    void require(List<String> secrets) {
        List<SealingKey> keys = Sealing.keysOf(secrets);
        if (!columns.headers().stream().allMatch(header -> isKnown(header, keys)) || !samplesOpen(keys)) {
            throw new MissingSecret();
        }
    }

    private static boolean isKnown(byte[] header, List<SealingKey> keys) {
        return Arrays.equals(header, new byte[] {SealingKey.VERSION_WITHOUT_KEY})
                || keys.stream().anyMatch(key -> key.sealed(header));
    }

    /** One that opens is enough: another may have been damaged, which is no reason to stop everybody's work. */
    private boolean samplesOpen(List<SealingKey> keys) {
        List<byte[]> samples = columns.samplesWithoutKey();
        return samples.isEmpty()
                || samples.stream()
                        .anyMatch(sample ->
                                keys.stream().anyMatch(key -> key.open(sample).isPresent()));
    }
}
