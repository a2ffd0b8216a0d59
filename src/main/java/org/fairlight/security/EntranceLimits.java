package org.fairlight.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fairlight.entrances.Doorkeeper;
import org.fairlight.entrances.Entrance;
import org.fairlight.entrances.TooOften;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts who comes in before anything is done for them: who opens a session, who begins to sign in or comes back from the identity
 * provider (which guards passwords and codes itself), and what that provider tells of signing out.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class EntranceLimits extends OncePerRequestFilter {

    private static final List<String> SIGN_IN = List.of(SignIn.PAGE, "/oauth2/authorization/", "/login/oauth2/");

    /** What opens no session, whoever asks. */
    private static final List<String> WITHOUT_SESSION = List.of("/api/", "/v3/", "/actuator", "/ui/", "/VAADIN/");

    private final Doorkeeper door;

    EntranceLimits(Doorkeeper door) {
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            entrances(request).forEach(door::admit);
        } catch (TooOften crowded) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(crowded.seconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private static Set<Entrance> entrances(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(KeycloakDoor.BACK_CHANNEL)) {
            return EnumSet.of(Entrance.SIGN_OUT);
        }
        Set<Entrance> entrances = EnumSet.noneOf(Entrance.class);
        if (startsWithAny(path, SIGN_IN)) {
            entrances.add(Entrance.SIGN_IN);
        }
        if (!request.isRequestedSessionIdValid() && !startsWithAny(path, WITHOUT_SESSION)) {
            entrances.add(Entrance.PAGE);
        }
        return entrances;
    }

    private static boolean startsWithAny(String path, List<String> beginnings) {
        return beginnings.stream().anyMatch(path::startsWith);
    }
}
