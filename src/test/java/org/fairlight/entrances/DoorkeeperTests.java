package org.fairlight.entrances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoorkeeperTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final FakeTime time = new FakeTime();
    private final Doorkeeper door = new Doorkeeper(limits(new Limit(60, 3000, MINUTE)), time);

    @Test
    void ofHundredsOfGuessesFromOneAddressOnlyTheFirstAreLookedAt() {
        assertThat(letIn("192.0.2.1", 500)).isEqualTo(60);
        time.pass(MINUTE);
        assertThat(letIn("192.0.2.1", 500)).isEqualTo(60);
    }

    @Test
    void oneAddressDoesNotUseUpWhatIsThereForOthers() {
        letIn("192.0.2.1", 10_000);
        assertThat(letIn("192.0.2.2", 60)).isEqualTo(60);
    }

    @Test
    void manyAddressesTogetherAreLimitedToo() {
        int letIn = 0;
        for (int i = 0; i < 500; i++) {
            letIn += letIn("198.51.%d.%d".formatted(i / 250, i % 250), 10);
        }
        assertThat(letIn).isEqualTo(3000);
    }

    @Test
    void whoeverIsRefusedForTheCrowdsSakeKeepsTheirOwnTries() {
        Doorkeeper narrow = new Doorkeeper(limits(new Limit(2, 2, MINUTE)), time);
        assertThat(letIn(narrow, "192.0.2.1", 2)).isEqualTo(2);
        assertThat(letIn(narrow, "192.0.2.2", 5)).isZero();
        time.pass(MINUTE);
        assertThat(letIn(narrow, "192.0.2.2", 2)).isEqualTo(2);
    }

    @Test
    void theRefusalSaysWhenToComeAgain() {
        letIn("192.0.2.1", 60);
        assertThatThrownBy(() -> from("192.0.2.1", () -> door.admit(Entrance.LOOK_UP)))
                .isInstanceOfSatisfying(TooOften.class, refused -> {
                    assertThat(refused.seconds()).isEqualTo(1);
                    assertThat(refused).hasMessageEndingWith("Please try again in 1 second.");
                });
        time.pass(Duration.ofSeconds(1));
        assertThat(letIn("192.0.2.1", 5)).isEqualTo(1);
    }

    @Test
    void somebodysWholeIpv6NetworkIsOneAddress() {
        letIn("2001:db8:1:2::1", 60);
        assertThat(letIn("2001:db8:1:2:ffff:0:0:9", 1)).isZero();
        assertThat(letIn("2001:db8:1:3::1", 1)).isEqualTo(1);
    }

    @Test
    void eachEntranceCountsForItself() {
        letIn("192.0.2.1", 60);
        from("192.0.2.1", () -> door.admit(Entrance.SHARING));
    }

    @Test
    void workThatNoRequestStartedIsNotCounted() {
        for (int i = 0; i < 10_000; i++) {
            door.admit(Entrance.SHARING);
        }
    }

    @Test
    void theAnswerTakesLongerAfterWrongCodesButNeverVeryLongAndTimeHeals() {
        wrong("192.0.2.1", 4);
        assertThat(delay("192.0.2.1")).isZero();
        wrong("192.0.2.1", 1);
        assertThat(delay("192.0.2.1")).isEqualTo(WrongCodes.SHORTEST);
        wrong("192.0.2.1", 1);
        assertThat(delay("192.0.2.1")).isEqualTo(WrongCodes.SHORTEST.multipliedBy(2));
        wrong("192.0.2.1", 30);
        assertThat(delay("192.0.2.1")).isEqualTo(WrongCodes.LONGEST);
        assertThat(delay("192.0.2.2")).isZero();
        time.pass(WrongCodes.REMEMBERED);
        assertThat(delay("192.0.2.1")).isZero();
    }

    @Test
    void nobodyCanReadAnAddressFromWhatIsKept() {
        Optional<Caller> before = Callers.enter("192.0.2.77");
        try {
            assertThat(Callers.current().orElseThrow()).hasToString("caller");
        } finally {
            Callers.leave(before);
        }
        assertThat(Callers.current()).isEmpty();
    }

    private int letIn(String address, int times) {
        return letIn(door, address, times);
    }

    private static int letIn(Doorkeeper door, String address, int times) {
        int[] letIn = {0};
        from(address, () -> {
            for (int i = 0; i < times; i++) {
                try {
                    door.admit(Entrance.LOOK_UP);
                    letIn[0]++;
                } catch (TooOften refused) {
                    assertThat(refused.seconds()).isPositive();
                }
            }
        });
        return letIn[0];
    }

    private void wrong(String address, int times) {
        for (int i = 0; i < times; i++) {
            from(address, () -> door.lookUp().wasWrong());
        }
    }

    private Duration delay(String address) {
        Duration[] delay = {Duration.ZERO};
        from(address, () -> delay[0] = door.lookUp().delay());
        return delay[0];
    }

    private static void from(String address, Runnable deed) {
        Optional<Caller> before = Callers.enter(address);
        try {
            deed.run();
        } finally {
            Callers.leave(before);
        }
    }

    private static Limits limits(Limit same) {
        Map<Entrance, Limit> limits = new EnumMap<>(Entrance.class);
        for (Entrance entrance : Entrance.values()) {
            limits.put(entrance, same);
        }
        return new Limits(limits);
    }
}
