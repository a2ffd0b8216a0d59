package org.fairlight.security;

import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Has Keycloak ask everybody who they are, even when it remembers them: it may remember somebody from before they had a role that needs
 * a one-time code. A browser can leave the wish out, so the token of somebody with such a role has to tell that it was fulfilled.
 */
final class FreshSignIn {

    /** What Keycloak writes in place of a level when it asked nothing. */
    private static final String REMEMBERED = "0";

    private FreshSignIn() {}

    static OAuth2AuthorizationRequestResolver wishedFor(ClientRegistrationRepository registrations) {
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(registrations);
        requests.setAuthorizationRequestCustomizer(
                request -> request.additionalParameters(parameters -> parameters.put("prompt", "login")));
        return requests;
    }

    /** The token says who it is; issuer, audience, nonce and time were checked before. */
    static OAuth2UserService<OidcUserRequest, OidcUser> checked(Membership membership) {
        return request -> {
            OidcIdToken token = request.getIdToken();
            KeycloakPerson person = KeycloakPerson.of(token, membership);
            if (person.signedIn().worksHere() && !isFresh(token)) {
                throw new OAuth2AuthenticationException(
                        new OAuth2Error("login_required"), "Keycloak did not ask who it is.");
            }
            return person;
        };
    }

    private static boolean isFresh(OidcIdToken token) {
        String level = token.getClaimAsString(IdTokenClaimNames.ACR);
        return level != null && !level.equals(REMEMBERED);
    }
}
