package org.fairlight.security;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Knows teams by the names an identity provider gives them. */
public interface Membership {

    /** The first of these teams that the directory knows. */
    Optional<UUID> team(Collection<String> names);
}
