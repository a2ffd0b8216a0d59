package org.fairlight.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizedClientRefreshedEventListener;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Everything that signing in by Keycloak adds to the pages' chain. */
class KeycloakDoor {

    static final String BACK_CHANNEL = "/logout/connect/back-channel/";

    private final SignOutEverywhere signOut;
    private final StillWelcome welcome;
    private final KeycloakPulse pulse;
    private final ClientRegistrationRepository registrations;
    private final SecurityContextHolderStrategy contexts;

    KeycloakDoor(
            SignOutEverywhere signOut,
            StillWelcome welcome,
            KeycloakPulse pulse,
            ClientRegistrationRepository registrations,
            SecurityContextHolderStrategy contexts) {
        this.signOut = signOut;
        this.welcome = welcome;
        this.pulse = pulse;
        this.registrations = registrations;
        this.contexts = contexts;
    }

    /** For addresses beside the pages that also know who is signed in. */
    void watch(HttpSecurity http) {
        http.addFilterBefore(welcome, AnonymousAuthenticationFilter.class);
    }

    void openIn(HttpSecurity http) throws Exception {
        http.oidcLogout(logout -> logout.backChannel(channel -> channel.logoutHandler(signOut)))
                .oauth2Login(login -> login.authorizationEndpoint(
                                begin -> begin.authorizationRequestResolver(FreshSignIn.wishedFor(registrations)))
                        .failureHandler(new SimpleUrlAuthenticationFailureHandler(SignIn.PAGE + "?" + SignIn.FAILED))
                        .withObjectPostProcessor(new SeesWhoIsSignedIn()))
                .addFilterAfter(new RefusesUnfitWords(), HeaderWriterFilter.class)
                .addFilterBefore(new ToldWhenAway(), OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterAfter(new LedHome(), AnonymousAuthenticationFilter.class);
        watch(http);
    }

    void lead(VaadinSecurityConfigurer vaadin) {
        vaadin.oauth2LoginPage(Keycloak.SIGN_IN)
                .defaultSuccessUrl(SignIn.PAGE, false)
                .logoutSuccessHandler(new LeadOut(registrations, pulse));
    }

    /** A logout token that is signed rightly and still none is a bad request, not a fault of ours. */
    private static final class RefusesUnfitWords extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                chain.doFilter(request, response);
            } catch (AuthenticationServiceException unfit) {
                if (!request.getRequestURI().startsWith(request.getContextPath() + BACK_CHANNEL)) {
                    throw unfit;
                }
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            }
        }
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

    /** Whoever has just signed in without having wished for a page goes where they belong. */
    private static final class LedHome extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Authentication now = SecurityContextHolder.getContext().getAuthentication();
            if (request.getRequestURI().equals(request.getContextPath() + SignIn.PAGE)
                    && now != null
                    && now.getPrincipal() instanceof KnownPerson person) {
                response.sendRedirect(request.getContextPath() + "/" + SignIn.home(person.signedIn()));
            } else {
                chain.doFilter(request, response);
            }
        }
    }

    /** Spring Security makes it before Vaadin says where it keeps who is signed in, so it has to be told. */
    private final class SeesWhoIsSignedIn implements ObjectPostProcessor<OidcAuthorizedClientRefreshedEventListener> {

        @Override
        public <L extends OidcAuthorizedClientRefreshedEventListener> L postProcess(L listener) {
            listener.setSecurityContextHolderStrategy(contexts);
            return listener;
        }
    }
}
