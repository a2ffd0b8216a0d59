package org.fairlight.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks Keycloak from time to time whether whoever is signed in still may be, and which roles they hold now. A heartbeat of an
 * open page is nobody at work, so it neither asks nor keeps anything alive.
 */
class StillWelcome extends OncePerRequestFilter {

    private static final String HEARTBEAT = "v-r=heartbeat";

    private final OpenSessions sessions;
    private final Duration every;
    private final KeycloakRenewal renewal;
    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

    StillWelcome(OpenSessions sessions, Duration every, KeycloakRenewal renewal) {
        this.sessions = sessions;
        this.every = every;
        this.renewal = renewal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains(HEARTBEAT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (session != null && now instanceof OAuth2AuthenticationToken who) {
            sessions.inTurn(session.getId(), every, () -> ask(who, request, response));
        }
        chain.doFilter(request, response);
    }

    private void ask(OAuth2AuthenticationToken who, HttpServletRequest request, HttpServletResponse response) {
        if (!renewal.renew(who, request, response)) {
            end.logout(request, response, who);
        }
    }
}
