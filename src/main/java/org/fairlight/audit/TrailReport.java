package org.fairlight.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param bad the first row that is not as it was written; null when the trail is whole
 * @param entries how many rows were read
 * @param chains how many chains they are in
 * @param blocks how many blocks were read
 * @param last the last block; null before the first
 * @param lastAt when the last block was signed
 * @param unsigned how many rows came after their chain's last signed head
 */
public record TrailReport(
        @Nullable Finding bad,
        long entries,
        long chains,
        long blocks,
        @Nullable BlockHead last,
        @Nullable Instant lastAt,
        long unsigned) {

    public boolean isWhole() {
        return bad == null;
    }
}
