package org.fairlight.security;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.HttpStatus;

/**
 * Whether Keycloak answers just now; what it was a few seconds ago still counts. One asks at a time, and the others get what was known
 * before: a Keycloak that hangs may not hold everybody.
 */
class KeycloakPulse {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration COUNTS_FOR = Duration.ofSeconds(3);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI description;
    private final Clock clock;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Beat last = new Beat(true, Instant.MIN);

    KeycloakPulse(KeycloakSettings settings, Clock clock) {
        this.description = URI.create(settings.issuer() + "/.well-known/openid-configuration");
        this.clock = clock;
    }

    boolean isThere() {
        if (last.until().isBefore(clock.instant()) && asking.compareAndSet(false, true)) {
            try {
                last = new Beat(asks(), clock.instant().plus(COUNTS_FOR));
            } finally {
                asking.set(false);
            }
        }
        return last.there();
    }

    private boolean asks() {
        HttpRequest question =
                HttpRequest.newBuilder(description).timeout(PATIENCE).build();
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() == HttpStatus.OK.value();
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Beat(boolean there, Instant until) {}
}
