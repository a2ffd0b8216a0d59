package org.fairlight.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fairlight.security.TokensInTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.representations.idm.ClientRepresentation;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.json.JsonMapper;

/** Tokens that the real Keycloak has signed, and what it refuses to begin. */
@Tag("keycloak")
class RealTokensTests {

    private static final String FAIRLIGHT = "http://127.0.0.1:8";
    private static final String CLIENT = "fairlight-web";
    private static final String ANOTHER = "another-program";
    private static final Duration LATER = Duration.ofMinutes(10);

    private static final RunningKeycloak KEYCLOAK = new RunningKeycloak(freePort(), FAIRLIGHT);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final JwtDecoder decoder = TokensInTime.at(Clock.systemUTC(), KEYCLOAK.issuer(), CLIENT);

    /** Fairlight's client gives no tokens for a password; here, and only here, it does. */
    @BeforeAll
    static void start() throws IOException, InterruptedException {
        KEYCLOAK.start(true);
        KEYCLOAK.administered(realm -> {
            ClientRepresentation another = new ClientRepresentation();
            another.setClientId(ANOTHER);
            another.setSecret(RunningKeycloak.CLIENT_SECRET);
            another.setDirectAccessGrantsEnabled(true);
            CreatedResponseUtil.getCreatedId(realm.clients().create(another));
            ClientRepresentation ours = realm.clients().findByClientId(CLIENT).getFirst();
            ours.setDirectAccessGrantsEnabled(true);
            realm.clients().get(ours.getId()).update(ours);
        });
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    @Test
    void aTokenForFairlightIsReadAndWithOneLetterChangedItIsNot() throws Exception {
        String token = token(CLIENT);

        assertThat(decoder.decode(token).getAudience()).containsExactly(CLIENT);
        for (int part = 1; part <= 2; part++) {
            String changed = ForgedTokens.withALetterChanged(token, part);
            assertThatThrownBy(() -> decoder.decode(changed)).isInstanceOf(BadJwtException.class);
        }
    }

    @Test
    void aTokenForAnotherProgramIsRefusedForItsAudience() throws Exception {
        String token = token(ANOTHER);

        assertThatThrownBy(() -> decoder.decode(token))
                .isInstanceOf(BadJwtException.class)
                .hasMessageContaining("aud=[" + ANOTHER + "]");
    }

    @Test
    void aTokenThatHasExpiredIsRefused() throws Exception {
        String token = token(CLIENT);

        JwtDecoder later = TokensInTime.at(Clock.offset(Clock.systemUTC(), LATER), KEYCLOAK.issuer(), CLIENT);

        assertThatThrownBy(() -> later.decode(token))
                .isInstanceOf(BadJwtException.class)
                .hasMessageContaining("expired");
    }

    @Test
    void signingInBeginsWithAProofAndLeadsBackToFairlightOnly() throws Exception {
        assertThat(begins(Map.of()).statusCode()).isEqualTo(200);

        HttpResponse<String> foreign = begins(Map.of("redirect_uri", "https://elsewhere.example.org/"));
        assertThat(foreign.statusCode()).isEqualTo(400);
        assertThat(foreign.headers().firstValue("Location")).isEmpty();
        assertThat(begins(Map.of("redirect_uri", FAIRLIGHT + "/login/oauth2/code/keycloak/more"))
                        .statusCode())
                .isEqualTo(400);
        for (Map<String, String> unproved : Map.of(
                        "none", Map.of("code_challenge", ""), "plain", Map.of("code_challenge_method", "plain"))
                .values()) {
            assertThat(begins(unproved).headers().firstValue("Location").orElseThrow())
                    .startsWith(FAIRLIGHT + "/login/oauth2/code/keycloak?error=invalid_request");
        }
    }

    private static String token(String client) throws IOException, InterruptedException {
        String form = form(Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "client_secret",
                RunningKeycloak.CLIENT_SECRET,
                "username",
                "asha",
                "password",
                RunningKeycloak.PASSWORD,
                "scope",
                "openid"));
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(KEYCLOAK.issuer() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body()).get("id_token").asString();
    }

    /** As Fairlight would begin, but for these; what is empty is left out. */
    private static HttpResponse<String> begins(Map<String, String> otherwise) throws IOException, InterruptedException {
        Map<String, String> question = new TreeMap<>(Map.of(
                "client_id", CLIENT,
                "response_type", "code",
                "scope", "openid",
                "state", "a state",
                "redirect_uri", FAIRLIGHT + "/login/oauth2/code/keycloak",
                "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                "code_challenge_method", "S256"));
        question.putAll(otherwise);
        question.values().removeIf(String::isEmpty);
        return HTTP.send(
                HttpRequest.newBuilder(
                                URI.create(KEYCLOAK.issuer() + "/protocol/openid-connect/auth?" + form(question)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
