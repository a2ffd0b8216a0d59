package org.fairlight.security;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** After signing out here, has Keycloak sign out too; while it does not answer, our own page says what that means. */
class LeadOut implements LogoutSuccessHandler {

    private final RedirectStrategy redirect = new UidlRedirectStrategy();
    private final OidcClientInitiatedLogoutSuccessHandler keycloak;
    private final KeycloakPulse pulse;

    LeadOut(ClientRegistrationRepository registrations, KeycloakPulse pulse) {
        this.pulse = pulse;
        keycloak = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        keycloak.setPostLogoutRedirectUri("{baseUrl}/");
        keycloak.setRedirectStrategy(redirect);
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException, ServletException {
        if (pulse.isThere()) {
            keycloak.onLogoutSuccess(request, response, who);
        } else {
            redirect.sendRedirect(request, response, SignIn.PAGE + "?" + SignIn.ONLY_HERE);
        }
    }
}
