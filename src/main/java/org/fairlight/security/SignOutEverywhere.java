package org.fairlight.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/** Keycloak says that somebody has signed out: their sessions here end with it, whichever browser they are in. */
class SignOutEverywhere implements LogoutHandler {

    private final OidcSessionRegistry known;
    private final OpenSessions sessions;

    SignOutEverywhere(OidcSessionRegistry known, OpenSessions sessions) {
        this.known = known;
        this.sessions = sessions;
    }

    /** @param keycloak holds the logout token, whose signature, issuer and audience were checked before */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication keycloak) {
        if (keycloak != null && keycloak.getPrincipal() instanceof OidcLogoutToken token) {
            known.removeSessionInformation(token).forEach(session -> sessions.end(session.getSessionId()));
        }
    }
}
