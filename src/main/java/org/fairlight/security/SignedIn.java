package org.fairlight.security;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is signed in: the person's id in the directory, their team and their roles. */
public record SignedIn(
        UUID personId, String displayName, @Nullable UUID teamId, Set<Role> roles) implements Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether they hold a role beside the patient's, which asks for a second factor. */
    boolean worksHere() {
        return roles.stream().anyMatch(role -> role != Role.PATIENT);
    }
}
