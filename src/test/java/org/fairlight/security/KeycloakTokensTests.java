package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** ID tokens that are not quite what Keycloak would say open nothing. */
class KeycloakTokensTests {

    private static final String NONCE = "said at the beginning";

    private static PretendedKeycloak keycloak;
    private static ClientRegistration registration;
    private static JwtDecoder decoder;

    @BeforeAll
    static void start() {
        keycloak = new PretendedKeycloak();
        registration = new Keycloak().registrations(keycloak.settings()).findByRegistrationId(Keycloak.REGISTRATION);
        decoder = new KeycloakTokens(Clock.systemUTC()).createDecoder(registration);
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    void aTokenInOrderIsRead() {
        assertThat(decoder.decode(keycloak.signed(keycloak.idToken().build())).getSubject())
                .isEqualTo(PretendedKeycloak.SUBJECT.toString());
    }

    @Test
    void aTokenWhoseWordsWereChangedIsRefused() {
        String[] parts = keycloak.signed(keycloak.idToken().build()).split("\\.");
        String more = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("\"staff\"", "\"guardian\"");
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(more.getBytes(StandardCharsets.UTF_8));

        refused(String.join(".", parts));
    }

    @Test
    void aTokenOfSomebodyElsesKeyIsRefused() {
        refused(keycloak.forged(keycloak.idToken().build()));
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        refused(new PlainJWT(keycloak.idToken().build()).serialize());
    }

    @Test
    void aTokenSignedByTheClientsOwnSecretIsRefused() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256), keycloak.idToken().build());
        token.sign(new MACSigner("a secret only for this test, and long enough"));

        refused(token.serialize());
    }

    @Test
    void anExpiredTokenIsRefused() {
        refused(keycloak.idToken()
                .issueTime(Date.from(Instant.now().minusSeconds(3600)))
                .expirationTime(Date.from(Instant.now().minusSeconds(120))));
    }

    @Test
    void aTokenFromTheFutureIsRefused() {
        refused(keycloak.idToken()
                .issueTime(Date.from(Instant.now().plusSeconds(3600)))
                .expirationTime(Date.from(Instant.now().plusSeconds(7200))));
    }

    @Test
    void aTokenForAnotherProgramIsRefused() {
        refused(keycloak.idToken().audience("another-program"));
        refused(keycloak.idToken().claim("azp", "another-program"));
        refused(keycloak.idToken()
                .audience(List.of(PretendedKeycloak.CLIENT, "another-program"))
                .claim("azp", null));
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        refused(keycloak.idToken().issuer("http://127.0.0.1/realms/another"));
        refused(keycloak.idToken().issuer(null));
    }

    @Test
    void aTokenThatNamesNobodyIsRefused() {
        refused(keycloak.idToken().subject(null));
    }

    @Test
    void aTokenThatAnswersAnotherQuestionIsRefused() {
        assertThat(signIn(hash(NONCE)).getName()).isEqualTo(PretendedKeycloak.SUBJECT.toString());

        assertThatThrownBy(() -> signIn(hash("another one")))
                .isInstanceOf(OAuth2AuthenticationException.class)
                .hasMessageContaining("invalid_nonce");
        assertThatThrownBy(() -> signIn(null))
                .isInstanceOf(OAuth2AuthenticationException.class)
                .hasMessageContaining("invalid_nonce");
    }

    @Test
    void somebodyWhoWorksHereAndWasOnlyRememberedIsRefusedAndAPatientIsNot() {
        for (String level : Arrays.asList("0", null)) {
            assertThatThrownBy(() -> signIn(keycloak.idToken().claim("acr", level), hash(NONCE)))
                    .isInstanceOf(OAuth2AuthenticationException.class)
                    .hasMessageContaining("did not ask who it is");
        }
        JWTClaimsSet.Builder patient = keycloak.idToken().claim("acr", "0").claim("roles", List.of("patient"));

        assertThat(signIn(patient, hash(NONCE)).getName()).isEqualTo(PretendedKeycloak.SUBJECT.toString());
    }

    private static void refused(JWTClaimsSet.Builder claims) {
        refused(keycloak.signed(claims.build()));
    }

    private static void refused(String token) {
        assertThatThrownBy(() -> decoder.decode(token)).isInstanceOf(BadJwtException.class);
    }

    private static OAuth2LoginAuthenticationToken signIn(String nonce) {
        return signIn(keycloak.idToken(), nonce);
    }

    private static OAuth2LoginAuthenticationToken signIn(JWTClaimsSet.Builder claims, String nonce) {
        String token = keycloak.signed(claims.claim("nonce", nonce).build());
        OidcAuthorizationCodeAuthenticationProvider provider = new OidcAuthorizationCodeAuthenticationProvider(
                code -> OAuth2AccessTokenResponse.withToken("access")
                        .tokenType(OAuth2AccessToken.TokenType.BEARER)
                        .additionalParameters(Map.of(OidcParameterNames.ID_TOKEN, token))
                        .build(),
                FreshSignIn.checked(names -> Optional.empty()));
        provider.setJwtDecoderFactory(new KeycloakTokens(Clock.systemUTC()));
        OAuth2AuthorizationRequest request = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(keycloak.issuer() + "/auth")
                .clientId(PretendedKeycloak.CLIENT)
                .redirectUri("http://127.0.0.1/back")
                .scope("openid")
                .state("state")
                .attributes(Map.of(OidcParameterNames.NONCE, NONCE))
                .build();
        OAuth2AuthorizationResponse response = OAuth2AuthorizationResponse.success("code")
                .redirectUri("http://127.0.0.1/back")
                .state("state")
                .build();
        return (OAuth2LoginAuthenticationToken) provider.authenticate(
                new OAuth2LoginAuthenticationToken(registration, new OAuth2AuthorizationExchange(request, response)));
    }

    /** As Spring Security sends it: the token holds the hash of what the session keeps. */
    private static String hash(String nonce) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(nonce.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
