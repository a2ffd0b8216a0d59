package org.fairlight.security;

import static java.util.Objects.requireNonNull;

import java.io.Serial;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.util.StringUtils;

/** Somebody whom Keycloak vouches for; their roles and team are those of the token. */
class KeycloakPerson extends DefaultOidcUser implements KnownPerson {

    @Serial
    private static final long serialVersionUID = 1;

    private static final String ROLES = "roles";
    private static final String TEAMS = "teams";

    private final SignedIn person;

    private KeycloakPerson(OidcIdToken token, SignedIn person) {
        super(authorities(person), token);
        this.person = person;
    }

    static KeycloakPerson of(OidcIdToken token, Membership membership) {
        Set<Role> roles = claims(token, ROLES).stream()
                .flatMap(id -> Role.ofId(id).stream())
                .collect(Collectors.toUnmodifiableSet());
        @Nullable UUID team = membership.team(claims(token, TEAMS)).orElse(null);
        String subject = requireNonNull(token.getSubject());
        String name = Stream.of(token.getFullName(), token.getPreferredUsername())
                .filter(StringUtils::hasText)
                .findFirst()
                .orElse(subject);
        return new KeycloakPerson(token, new SignedIn(UUID.fromString(subject), name, team, roles));
    }

    @Override
    public SignedIn signedIn() {
        return person;
    }

    private static List<String> claims(OidcIdToken token, String name) {
        List<String> claims = token.getClaimAsStringList(name);
        return claims == null ? List.of() : claims;
    }

    private static Set<GrantedAuthority> authorities(SignedIn person) {
        return person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
