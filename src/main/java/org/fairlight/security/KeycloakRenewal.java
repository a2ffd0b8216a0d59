package org.fairlight.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.event.OAuth2AuthorizedClientRefreshedEvent;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.jwt.BadJwtException;

/**
 * Changes the refresh token of a session for new tokens. Each works once, so nobody may call this twice at a time for one
 * session. While Keycloak does not answer, everything stays as it is.
 */
class KeycloakRenewal {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakRenewal.class);

    /** No answer, or none of Keycloak's: it says nothing about the person. */
    private static final Set<String> NO_ANSWER =
            Set.of("invalid_token_response", OAuth2ErrorCodes.SERVER_ERROR, OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE);

    private final OAuth2AuthorizedClientRepository tokens;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak;
    private final ApplicationEventPublisher events;

    KeycloakRenewal(
            OAuth2AuthorizedClientRepository tokens,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> keycloak,
            ApplicationEventPublisher events) {
        this.tokens = tokens;
        this.keycloak = keycloak;
        this.events = events;
    }

    /** @return whether the person may stay */
    boolean renew(OAuth2AuthenticationToken who, HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizedClient held = tokens.loadAuthorizedClient(Keycloak.REGISTRATION, who, request);
        if (held == null || held.getRefreshToken() == null) {
            return false;
        }
        try {
            OAuth2AccessTokenResponse answer = ask(held, held.getRefreshToken());
            return request.getSession(false) != null && keep(answer, held, who, request, response);
        } catch (OAuth2AuthorizationException refused) {
            return NO_ANSWER.contains(refused.getError().getErrorCode()) ? stays(refused) : leaves(refused);
        }
    }

    private OAuth2AccessTokenResponse ask(OAuth2AuthorizedClient held, OAuth2RefreshToken once) {
        return keycloak.getTokenResponse(
                new OAuth2RefreshTokenGrantRequest(held.getClientRegistration(), held.getAccessToken(), once));
    }

    /** Spring Security checks the new token against the old one and puts the person of the new one in place. */
    private boolean keep(
            OAuth2AccessTokenResponse answer,
            OAuth2AuthorizedClient held,
            OAuth2AuthenticationToken who,
            HttpServletRequest request,
            HttpServletResponse response) {
        OAuth2AuthorizedClient renewed = new OAuth2AuthorizedClient(
                held.getClientRegistration(),
                held.getPrincipalName(),
                answer.getAccessToken(),
                answer.getRefreshToken());
        tokens.saveAuthorizedClient(renewed, who, request, response);
        try {
            events.publishEvent(new OAuth2AuthorizedClientRefreshedEvent(answer, renewed));
            Authentication now = SecurityContextHolder.getContext().getAuthentication();
            return now != null && now != who && (worksHere(who) || !worksHere(now) || leavesForASecondFactor());
        } catch (OAuth2AuthenticationException unfit) {
            boolean unread = unfit.getCause() != null && !(unfit.getCause() instanceof BadJwtException);
            return unread ? stays(unfit) : leaves(unfit);
        }
    }

    private static boolean worksHere(Authentication who) {
        return who.getPrincipal() instanceof KnownPerson person
                && person.signedIn().worksHere();
    }

    /** Nobody asked for a one-time code when this session began. */
    private static boolean leavesForASecondFactor() {
        LOG.info("Somebody has a role of staff now that their session began without; it ends, and they sign in anew.");
        return false;
    }

    private static boolean stays(Exception away) {
        LOG.debug("Keycloak does not answer; whoever is signed in works on.", away);
        return true;
    }

    private static boolean leaves(Exception refused) {
        LOG.info(
                "Keycloak does not vouch for somebody any more; their session ends: {}",
                refused.getClass().getSimpleName());
        return false;
    }
}
