package org.fairlight.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

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
    ClientRegistrationRepository registrations(
            @Value("${fairlight.keycloak.issuer}") String issuer,
            @Value("${fairlight.keycloak.client}") String client,
            @Value("${fairlight.keycloak.secret}") String secret) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(issuer, client, secret)));
    }

    private static ClientRegistration registration(String issuer, String client, String secret) {
        return ClientRegistrations.fromIssuerLocation(issuer)
                .registrationId(REGISTRATION)
                .clientId(client)
                .clientSecret(secret)
                .scope("openid", "profile")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    /** The token says who it is; issuer, audience, nonce and time were checked before. */
    @Bean
    OAuth2UserService<OidcUserRequest, OidcUser> whoTheTokenNames(Membership membership) {
        return request -> KeycloakPerson.of(request.getIdToken(), membership);
    }
}
