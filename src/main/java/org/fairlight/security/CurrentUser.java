package org.fairlight.security;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The one place that knows who is asking; services check their permissions here. */
@Component
public class CurrentUser {

    /** The signed-in person, or empty for somebody without an account. */
    public Optional<SignedIn> get() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .flatMap(CurrentUser::known);
    }

    static Optional<SignedIn> known(@Nullable Object principal) {
        return switch (principal) {
            case null -> Optional.empty();
            case SignedIn person -> Optional.of(person);
            case KnownPerson person -> Optional.of(person.signedIn());
            default -> Optional.empty();
        };
    }

    /** The signed-in person; throws {@link AccessDeniedException} for somebody without an account. */
    public SignedIn require() {
        return get().orElseThrow(() -> new AccessDeniedException("Please sign in first."));
    }

    /** The signed-in person if one of their roles has the right; otherwise throws {@link AccessDeniedException}. */
    public SignedIn require(Right right) {
        SignedIn person = require();
        if (right.roles().stream().noneMatch(person::is)) {
            throw new AccessDeniedException("Your role does not include this.");
        }
        return person;
    }

    /** Whether a role of the signed-in person has the right. */
    public boolean has(Right right) {
        return get().map(person -> right.roles().stream().anyMatch(person::is)).orElse(false);
    }

    public boolean isAny(Role... roles) {
        return get().map(person -> Arrays.stream(roles).anyMatch(person::is)).orElse(false);
    }
}
