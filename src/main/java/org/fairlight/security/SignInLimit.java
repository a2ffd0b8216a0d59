package org.fairlight.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.fairlight.entrances.Doorkeeper;
import org.fairlight.entrances.Entrance;
import org.fairlight.entrances.TooOften;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts who begins to sign in and who comes back from the identity provider, which guards passwords and codes itself. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class SignInLimit extends OncePerRequestFilter {

    private static final List<String> DOORS = List.of("/oauth2/authorization/", "/login/oauth2/");

    private final Doorkeeper door;

    SignInLimit(Doorkeeper door) {
        this.door = door;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            door.admit(Entrance.SIGN_IN);
        } catch (TooOften crowded) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(crowded.seconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return DOORS.stream().noneMatch(path::startsWith);
    }
}
