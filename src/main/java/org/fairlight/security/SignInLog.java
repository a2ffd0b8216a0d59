package org.fairlight.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.session.SessionDestroyedEvent;
import org.springframework.stereotype.Component;

/** Tells the log who signed in, whose session ended and that a sign-in was refused, by ids; Keycloak knows more of the last. */
@Component
class SignInLog {

    private static final Logger LOG = LoggerFactory.getLogger(SignInLog.class);

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        person(event.getAuthentication()).ifPresent(who -> LOG.info("Signed in: person {}", who.personId()));
    }

    /** By signing out, here or in Keycloak, or because nobody did anything for a while. */
    @EventListener
    void ended(SessionDestroyedEvent event) {
        event.getSecurityContexts().stream()
                .map(SecurityContext::getAuthentication)
                .flatMap(who -> person(who).stream())
                .forEach(who -> LOG.info("Session ended: person {}", who.personId()));
    }

    /** Only the kind of failure: what came with it may hold anything. */
    @EventListener
    void refused(AbstractAuthenticationFailureEvent event) {
        LOG.warn("Sign-in refused: {}", event.getException().getClass().getSimpleName());
    }

    private static Optional<SignedIn> person(@Nullable Authentication authentication) {
        return authentication == null ? Optional.empty() : CurrentUser.known(authentication.getPrincipal());
    }
}
