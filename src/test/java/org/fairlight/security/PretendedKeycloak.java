package org.fairlight.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A server that speaks as Keycloak does, with a key of our own, so that it can also lie. */
class PretendedKeycloak implements AutoCloseable {

    static final String CLIENT = "fairlight-web";
    static final UUID SUBJECT = UUID.fromString("96b77c8b-cefd-3d22-93df-e4ab553743b0");
    static final String SESSION = "a session at Keycloak";

    private static final String REALM = "/realms/fairlight";

    private final RSAKey key = key();
    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Supplier<Answer> tokens = () -> new Answer(500, "");

    PretendedKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext(
                REALM + "/.well-known/openid-configuration",
                call -> answer(call, new Answer(200, """
                        {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
                         "jwks_uri": "%1$s/certs", "end_session_endpoint": "%1$s/logout",
                         "subject_types_supported": ["public"], "response_types_supported": ["code"]}
                        """.formatted(issuer()))));
        server.createContext(
                REALM + "/certs", call -> answer(call, new Answer(200, new JWKSet(key.toPublicJWK()).toString())));
        server.createContext(REALM + "/token", call -> {
            asked.incrementAndGet();
            answer(call, tokens.get());
        });
        server.start();
    }

    record Answer(int status, String body) {}

    private static void answer(HttpExchange call, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(answer.status(), body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + REALM;
    }

    KeycloakSettings settings() {
        return new KeycloakSettings(
                issuer(),
                CLIENT,
                "a secret only for this test",
                Duration.ZERO,
                new KeycloakSettings.Directory("fairlight-directory", "another", Duration.ofHours(1)));
    }

    /** What the next questions for tokens are answered with. */
    void answers(Supplier<Answer> answer) {
        tokens = answer;
        asked.set(0);
    }

    void refuses() {
        answers(() -> new Answer(400, "{\"error\": \"invalid_grant\", \"error_description\": \"User disabled\"}"));
    }

    void renews(String... roles) {
        answers(() -> new Answer(200, """
                {"access_token": "fresh", "token_type": "Bearer", "expires_in": 300, "refresh_token": "once more",
                 "scope": "openid profile", "id_token": "%s"}
                """.formatted(
                        signed(idToken().claim("roles", List.of(roles)).build()))));
    }

    int asked() {
        return asked.get();
    }

    /** An ID token's claims, all in order. */
    JWTClaimsSet.Builder idToken() {
        return claims().claim("azp", CLIENT)
                .claim("acr", "1")
                .claim("name", "Asha Demo-Thornbury")
                .claim("roles", List.of("staff"));
    }

    /** A logout token's claims, all in order. */
    JWTClaimsSet.Builder logoutToken() {
        return claims().jwtID(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    private JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject(SUBJECT.toString())
                .claim("sid", SESSION)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    String signed(JWTClaimsSet claims) {
        return signed(claims, key);
    }

    /** Signed by a stranger who gives their key the name of ours. */
    String forged(JWTClaimsSet claims) {
        return signed(claims, key());
    }

    private static String signed(JWTClaimsSet claims, RSAKey by) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(by.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("the key").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
