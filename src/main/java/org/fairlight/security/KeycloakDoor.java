package org.fairlight.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Everything that signing in by Keycloak adds to the pages' chain. */
class KeycloakDoor {

    private final SignOutEverywhere signOut;
    private final StillWelcome welcome;
    private final KeycloakPulse pulse;

    KeycloakDoor(SignOutEverywhere signOut, StillWelcome welcome, KeycloakPulse pulse) {
        this.signOut = signOut;
        this.welcome = welcome;
        this.pulse = pulse;
    }

    void openIn(HttpSecurity http) throws Exception {
        http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(signOut)))
                .oauth2Login(login -> login.failureHandler(
                        new SimpleUrlAuthenticationFailureHandler(SignIn.PAGE + "?" + SignIn.FAILED)))
                .addFilterBefore(new ToldWhenAway(), OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterBefore(welcome, AnonymousAuthenticationFilter.class);
    }

    void lead(VaadinSecurityConfigurer vaadin) {
        vaadin.oauth2LoginPage(Keycloak.SIGN_IN, "{baseUrl}/").defaultSuccessUrl(SignIn.PAGE, false);
    }

    /** Nobody is sent to a Keycloak that does not answer: our own page says so instead. */
    private final class ToldWhenAway extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (request.getRequestURI().equals(request.getContextPath() + Keycloak.SIGN_IN) && !pulse.isThere()) {
                response.sendRedirect(request.getContextPath() + SignIn.PAGE);
            } else {
                chain.doFilter(request, response);
            }
        }
    }
}
