package org.fairlight.people;

import java.util.Set;
import java.util.UUID;
import org.fairlight.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here, as Keycloak lists them.
 *
 * @param group their team's
 * @param roles at least one, and never the patient's
 * @param active whether the account is enabled
 */
record ListedPerson(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable UUID group,
        Set<Role> roles,
        boolean active) {}
