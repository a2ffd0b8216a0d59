package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeycloakPulseTests {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void whileOneWaitsForAKeycloakThatHangsTheOthersGetWhatWasKnownBefore() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch hangs = new CountDownLatch(1);
        HttpServer keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/", call -> {
            asked.incrementAndGet();
            begun.countDown();
            awaits(hangs);
            call.sendResponseHeaders(503, -1);
            call.close();
        });
        keycloak.start();
        KeycloakPulse pulse = pulse(keycloak.getAddress().getPort());
        try (ExecutorService people = Executors.newCachedThreadPool()) {
            Future<Boolean> first = people.submit(pulse::isThere);
            begun.await();
            for (int i = 0; i < 5; i++) {
                assertThat(pulse.isThere())
                        .as("nothing is known against it yet")
                        .isTrue();
            }
            hangs.countDown();

            assertThat(first.get()).isFalse();
            assertThat(pulse.isThere()).isFalse();
            assertThat(asked).hasValue(1);
        } finally {
            hangs.countDown();
            keycloak.stop(0);
        }
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static KeycloakPulse pulse(int port) {
        return new KeycloakPulse(
                new KeycloakSettings(
                        "http://127.0.0.1:%d/realms/fairlight".formatted(port),
                        "fairlight-web",
                        "not asked for",
                        Duration.ofSeconds(45),
                        new KeycloakSettings.Directory("fairlight-directory", "not asked for", Duration.ofMinutes(1))),
                Clock.fixed(Instant.parse("2026-11-23T10:42:00Z"), ZoneOffset.UTC));
    }
}
