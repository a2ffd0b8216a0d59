package org.fairlight.people.ui;

import java.util.Set;
import java.util.UUID;
import org.fairlight.security.Role;
import org.jspecify.annotations.Nullable;

/** What the directory keeps of somebody. */
record PersonEntry(
        String name, @Nullable String email, @Nullable UUID teamId, Set<Role> roles) {}
