package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.fairlight.FairlightTest;
import org.fairlight.entrances.Crowd;
import org.fairlight.entrances.Doorkeeper;
import org.fairlight.entrances.Entrance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Whoever comes too often is told so, at every entrance that needs no page, and told when to come again. */
@FairlightTest
class EntranceLimitsTests {

    private static final String CROWDED = "127.0.0.77";

    @Autowired
    ServletWebServerApplicationContext application;

    @Autowired
    Doorkeeper door;

    @ParameterizedTest
    @CsvSource({
        "PAGE, GET, /",
        "PAGE, GET, /track",
        "PAGE, POST, /?v-r=uidl&v-uiId=0",
        "PAGE, GET, /no-such-page",
        "SIGN_IN, GET, /sign-in",
        "SIGN_IN, GET, /oauth2/authorization/keycloak",
        "SIGN_IN, GET, /login/oauth2/code/keycloak",
        "SIGN_OUT, POST, /logout/connect/back-channel/keycloak",
        "LOOK_UP, POST, /api/v1/tracking",
        "SHARING, POST, /api/v1/feedback",
        "IMPORT, POST, /api/v1/imports"
    })
    void whoeverComesTooOftenIsAskedToComeAgainLater(Entrance entrance, String method, String address)
            throws Exception {
        try (Crowd crowd = new Crowd(CROWDED, door, entrance)) {
            HttpResponse<String> answer = send(CROWDED, method, address, null);

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isPositive();
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void whoeverIsInsideAlreadyGoesOnWhileOthersWaitOutside() throws Exception {
        String address = "127.0.0.79";
        String session = send(address, "GET", "/track", null)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";")[0];
        try (Crowd crowd = new Crowd(address, door, Entrance.PAGE)) {
            assertThat(send(address, "GET", "/track", session).statusCode()).isEqualTo(200);
            assertThat(send("127.0.0.78", "GET", "/track", null).statusCode()).isEqualTo(200);
            assertThat(send(address, "GET", "/ui/nothing.css", null).statusCode())
                    .isNotEqualTo(429);
        }
    }

    private static String body(String address) {
        return switch (address) {
            case "/api/v1/tracking" -> "{\"receipt\": \"0000\"}";
            case "/api/v1/feedback" -> "{\"happened\": \"We waited\"}";
            default -> "";
        };
    }

    private HttpResponse<String> send(String from, String method, String address, String session)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s"
                        .formatted(application.getWebServer().getPort(), address)))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "0123456789abcdef")
                .method(method, BodyPublishers.ofString(body(address)));
        if (session != null) {
            request.header("Cookie", session);
        }
        try (HttpClient http = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(from))
                .build()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
