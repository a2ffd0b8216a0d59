package org.fairlight.security;

import org.fairlight.people.Person;
import org.jspecify.annotations.Nullable;

/** Whoever tries a door: a person with one role and a team, or nobody. */
record Actor(@Nullable Role role, @Nullable Person person) {

    boolean is(Role wanted) {
        return role == wanted;
    }

    @Override
    public String toString() {
        return role == null ? "nobody" : role.id();
    }
}
