package org.fairlight.security;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs a person in without asking for proof: for demonstrations, until an identity provider takes its place. */
@Component
public class SignIn {

    /** The page that leads to signing in. */
    static final String PAGE = "/sign-in";

    /** Stands in that page's address after a try that failed. */
    public static final String FAILED = "failed";

    /** Stands in that page's address after signing out while the sign-in service did not answer. */
    public static final String ONLY_HERE = "signed-out";

    private static final String WORK = "work";
    private static final String YOUR_STORIES = "your-stories";

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    private final boolean open;
    private final boolean elsewhere;
    private final ObjectProvider<KeycloakPulse> keycloak;

    SignIn(@Value("${fairlight.sign-in}") String way, ObjectProvider<KeycloakPulse> keycloak) {
        this.open = WayIn.DEMONSTRATION.is(way);
        this.elsewhere = WayIn.KEYCLOAK.is(way);
        this.keycloak = keycloak;
    }

    /** The address at which an identity provider asks who it is, when one is set up. */
    public Optional<String> elsewhere() {
        return elsewhere ? Optional.of(Keycloak.SIGN_IN.substring(1)) : Optional.empty();
    }

    /** Whether the identity provider answers just now; without one nothing is missing. */
    public boolean isThere() {
        KeycloakPulse pulse = keycloak.getIfAvailable();
        return pulse == null || pulse.isThere();
    }

    /** Where whoever signed in without having wished for a page finds themselves. */
    public static String home(SignedIn person) {
        return person.roles().equals(Set.of(Role.PATIENT)) ? YOUR_STORIES : WORK;
    }

    /** Whether people may sign in without proof; only in a demonstration. */
    public boolean isOpen() {
        return open;
    }

    /** Makes the person the current user of this browser, in a session with a new id. */
    public void as(SignedIn person) {
        if (!open) {
            throw new AccessDeniedException("Signing in without proof is switched off.");
        }
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, authorities));
        SecurityContextHolder.setContext(context);
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        VaadinService.reinitializeSession(request);
        sessions.saveContext(context, request, VaadinServletResponse.getCurrent());
    }
}
