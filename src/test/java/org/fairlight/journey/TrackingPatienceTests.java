package org.fairlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TrackingPatienceTests {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final TrackingPatience patience = new TrackingPatience();

    @Test
    void twoMistypedCodesCostNothing() {
        fail(2);
        assertThat(patience.left(NOW)).isZero();
    }

    @Test
    void theWaitDoublesAndStopsGrowing() {
        fail(3);
        assertThat(patience.left(NOW)).isEqualTo(Duration.ofSeconds(1));
        fail(1);
        assertThat(patience.left(NOW)).isEqualTo(Duration.ofSeconds(2));
        fail(50);
        assertThat(patience.left(NOW)).isEqualTo(Duration.ofSeconds(64));
    }

    @Test
    void theRightCodeForgivesAll() {
        fail(20);
        patience.succeeded();
        assertThat(patience.left(NOW)).isZero();
    }

    @Test
    void whatOthersDidAtTheSameAddressCostsOneWaitAndNeverLocksOut() {
        Duration delay = Duration.ofSeconds(8);

        assertThat(patience.askedToWait(NOW, delay)).isEqualTo(delay);
        assertThat(patience.left(NOW)).isEqualTo(delay);
        Instant later = NOW.plus(delay);
        assertThat(patience.left(later)).isZero();
        assertThat(patience.askedToWait(later, delay)).isZero();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            patience.failed(NOW);
        }
    }
}
