package org.fairlight.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** What Keycloak says later of somebody who is signed in: that they signed out, are disabled or have other roles now. */
@SpringJUnitWebConfig
@TestPropertySource(properties = "fairlight.sign-in=keycloak")
@Tag("apart")
class KeycloakDoorTests {

    private static final PretendedKeycloak KEYCLOAK = new PretendedKeycloak();
    private static final String SECURITY_CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    @Configuration
    @EnableWebMvc
    @EnableWebSecurity
    @Import(Keycloak.class)
    static class Door {

        @Bean
        KeycloakSettings settings() {
            return KEYCLOAK.settings();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Membership membership() {
            return names -> Optional.empty();
        }

        @Bean
        SecurityFilterChain pages(HttpSecurity http, KeycloakDoor door) throws Exception {
            door.openIn(http);
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .build();
        }
    }

    @Autowired
    OpenSessions sessions;

    @Autowired
    OidcSessionRegistry known;

    @Autowired
    ClientRegistrationRepository registrations;

    @Autowired
    JwtDecoderFactory<ClientRegistration> tokens;

    @Autowired
    OAuth2AuthorizedClientRepository held;

    private MockMvc browser;
    private MockHttpSession session;

    @BeforeEach
    void open(WebApplicationContext context) {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        signIn("staff");
    }

    private void signIn(String role) {
        session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        ClientRegistration registration = registrations.findByRegistrationId(Keycloak.REGISTRATION);
        Jwt jwt = tokens.createDecoder(registration)
                .decode(KEYCLOAK.signed(
                        KEYCLOAK.idToken().claim("roles", List.of(role)).build()));
        KeycloakPerson asha = KeycloakPerson.of(
                new OidcIdToken(jwt.getTokenValue(), jwt.getIssuedAt(), jwt.getExpiresAt(), jwt.getClaims()),
                names -> Optional.empty());
        OAuth2AuthenticationToken who =
                new OAuth2AuthenticationToken(asha, asha.getAuthorities(), Keycloak.REGISTRATION);
        session.setAttribute(SECURITY_CONTEXT, new SecurityContextImpl(who));
        known.saveSessionInformation(new OidcSessionInformation(session.getId(), Map.of(), asha));
        Instant now = Instant.now();
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        held.saveAuthorizedClient(
                new OAuth2AuthorizedClient(
                        registration,
                        who.getName(),
                        new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "old", now, now.plusSeconds(300)),
                        new OAuth2RefreshToken("once", now)),
                who,
                request,
                new MockHttpServletResponse());
    }

    @AfterAll
    static void stop() {
        KEYCLOAK.close();
    }

    @Test
    void keycloaksWordThatSomebodySignedOutEndsTheirSession() throws Exception {
        assertThat(told(KEYCLOAK.signed(KEYCLOAK.logoutToken().build()))).isEqualTo(200);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void withoutASessionNamedAllOfThePersonEnd() throws Exception {
        assertThat(told(KEYCLOAK.signed(
                        KEYCLOAK.logoutToken().claim("sid", null).build())))
                .isEqualTo(200);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void somebodyElsesSigningOutEndsNothingHere() throws Exception {
        assertThat(told(KEYCLOAK.signed(
                        KEYCLOAK.logoutToken().claim("sid", "another session").build())))
                .isEqualTo(200);

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void wordsThatAreNotKeycloaksEndNothing() throws Exception {
        refused(KEYCLOAK.forged(KEYCLOAK.logoutToken().build()));
        refused("no token at all");
        refused(KEYCLOAK.logoutToken().issuer("http://127.0.0.1/realms/another"));
        refused(KEYCLOAK.logoutToken().audience("another-program"));
        refused(KEYCLOAK.logoutToken().expirationTime(Date.from(Instant.now().minusSeconds(120))));
        refused(KEYCLOAK.logoutToken().claim("events", Map.of("http://schemas.openid.net/event/other", Map.of())));
        refused(KEYCLOAK.logoutToken().claim("nonce", "never in a logout token"));
        refused(KEYCLOAK.idToken());
    }

    @Test
    void aPersonWhoIsStillWelcomeWorksOnWithTheRolesOfNow() throws Exception {
        KEYCLOAK.renews("clinician");

        assertThat(opens()).isEqualTo(404);

        assertThat(person().roles()).containsExactly(Role.CLINICIAN);
        assertThat(KEYCLOAK.asked()).isOne();
    }

    @Test
    void whoeverGetsARoleOfStaffDuringAPatientsSessionSignsInAnew() throws Exception {
        KEYCLOAK.renews("patient");
        signIn("patient");

        assertThat(opens()).isEqualTo(404);
        KEYCLOAK.renews("patient", "guardian");
        assertThat(opens()).isEqualTo(302);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void keycloakIsAskedToAskWhoItIsEvenWhenItRemembers() throws Exception {
        assertThat(browser.perform(get(Keycloak.SIGN_IN))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .contains("prompt=login", "code_challenge_method=S256");
    }

    @Test
    void aDisabledPersonIsOut() throws Exception {
        KEYCLOAK.refuses();

        assertThat(opens()).isEqualTo(302);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void whileKeycloakIsAwayOrTalksNonsensePeopleWorkOn() throws Exception {
        for (PretendedKeycloak.Answer nonsense : List.of(
                new PretendedKeycloak.Answer(500, ""),
                new PretendedKeycloak.Answer(503, "{\"error\": \"temporarily_unavailable\"}"),
                new PretendedKeycloak.Answer(200, "<html>Maintenance</html>"),
                new PretendedKeycloak.Answer(502, "<html>Bad gateway</html>"))) {
            KEYCLOAK.answers(() -> nonsense);
            assertThat(opens()).as(nonsense.toString()).isEqualTo(404);
        }

        assertThat(person().roles()).containsExactly(Role.STAFF);
    }

    @Test
    void anAnswerAboutSomebodyElseEndsTheSession() throws Exception {
        JWTClaimsSet other =
                KEYCLOAK.idToken().subject(UUID.randomUUID().toString()).build();
        KEYCLOAK.answers(() -> new PretendedKeycloak.Answer(200, """
                {"access_token": "fresh", "token_type": "Bearer", "scope": "openid", "id_token": "%s"}
                """.formatted(KEYCLOAK.signed(other))));

        assertThat(opens()).isEqualTo(302);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void ofManyRequestsAtOnceOneAsks() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(1);
        KEYCLOAK.renews("staff");
        PretendedKeycloak.Answer renewed = new PretendedKeycloak.Answer(
                200, """
                {"access_token": "fresh", "token_type": "Bearer", "refresh_token": "twice", "scope": "openid",
                 "id_token": "%s"}
                """.formatted(KEYCLOAK.signed(KEYCLOAK.idToken().build())));
        KEYCLOAK.answers(() -> {
            begun.countDown();
            await(others);
            return renewed;
        });
        Callable<Integer> request = this::opens;
        try (ExecutorService people = Executors.newCachedThreadPool()) {
            Future<Integer> asking = people.submit(request);
            await(begun);
            for (int i = 0; i < 5; i++) {
                assertThat(opens()).isEqualTo(404);
            }
            assertThat(KEYCLOAK.asked()).isOne();
            others.countDown();
            assertThat(asking.get()).isEqualTo(404);
        }
    }

    @Test
    void whoeverComesBackFromKeycloakIsLedHome() throws Exception {
        KEYCLOAK.renews("patient");
        opens();

        assertThat(browser.perform(get("/sign-in").session(session))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/your-stories");
    }

    @Test
    void theHeartbeatOfAnOpenPageAsksNothing() throws Exception {
        KEYCLOAK.refuses();

        browser.perform(get("/?v-r=heartbeat&v-uiId=0").session(session));

        assertThat(KEYCLOAK.asked()).isZero();
        assertThat(session.isInvalid()).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private void refused(JWTClaimsSet.Builder claims) throws Exception {
        refused(KEYCLOAK.signed(claims.build()));
    }

    private void refused(String token) throws Exception {
        assertThat(told(token)).as(token).isEqualTo(400);
        assertThat(session.isInvalid()).isFalse();
    }

    private int told(String token) throws Exception {
        return browser.perform(post("/logout/connect/back-channel/keycloak").param("logout_token", token))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** Opens a page that nobody has; who may not be here at all does not hear that. */
    private int opens() throws Exception {
        return browser.perform(get("/nothing-here").session(session))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private SignedIn person() {
        SecurityContext now = (SecurityContext) session.getAttribute(SECURITY_CONTEXT);
        return ((KnownPerson) now.getAuthentication().getPrincipal()).signedIn();
    }
}
