package org.fairlight.people;

import java.util.UUID;

/** A team as Keycloak lists it: a group at the top, with its service as an attribute. */
record ListedTeam(UUID group, String name, String service) {}
