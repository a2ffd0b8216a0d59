package org.fairlight.security;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.session.InMemoryOidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Sign-in by Keycloak: OpenID Connect's authorization code with PKCE, as a confidential client. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "fairlight.sign-in", havingValue = Keycloak.WAY)
class Keycloak {

    /** The value of {@code fairlight.sign-in}. */
    static final String WAY = "keycloak";

    /** The name of the registration; a part of the addresses to which Keycloak leads back. */
    static final String REGISTRATION = "keycloak";

    /** Where signing in begins. */
    static final String SIGN_IN = "/oauth2/authorization/" + REGISTRATION;

    /** Keycloak is asked for its addresses when somebody first signs in, so Fairlight starts without it, too. */
    @Bean
    ClientRegistrationRepository registrations(KeycloakSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(KeycloakSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .scope("openid", "profile")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    /** Tokens belong to a session, not to a person, who may have several. */
    @Bean
    OAuth2AuthorizedClientRepository tokensOfTheSession() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokensForACode() {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(KeycloakLine.forTokens());
        return client;
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> tokens() {
        return new KeycloakTokens(Clock.systemUTC());
    }

    @Bean
    KeycloakPulse pulse(KeycloakSettings settings, Clock clock) {
        return new KeycloakPulse(settings, clock);
    }

    @Bean
    OpenSessions openSessions(Clock clock) {
        return new OpenSessions(clock);
    }

    /** Tells the registry below when a session ends by itself. */
    @Bean
    HttpSessionEventPublisher endsOfSessions() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    OidcSessionRegistry sessionsByKeycloak() {
        return new InMemoryOidcSessionRegistry();
    }

    @Bean
    KeycloakDoor door(
            KeycloakSettings settings,
            OpenSessions sessions,
            OidcSessionRegistry known,
            KeycloakPulse pulse,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository tokens,
            ApplicationEventPublisher events,
            ObjectProvider<SecurityContextHolderStrategy> contexts) {
        RestClientRefreshTokenTokenResponseClient keycloak = new RestClientRefreshTokenTokenResponseClient();
        keycloak.setRestClient(KeycloakLine.forTokens());
        KeycloakRenewal renewal = new KeycloakRenewal(tokens, keycloak, events);
        return new KeycloakDoor(
                new SignOutEverywhere(known, sessions),
                new StillWelcome(sessions, settings.checkEvery(), renewal),
                pulse,
                registrations,
                contexts.getIfAvailable(SecurityContextHolder::getContextHolderStrategy));
    }

    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> whoTheTokenNames(Membership membership) {
        return FreshSignIn.checked(membership);
    }
}
