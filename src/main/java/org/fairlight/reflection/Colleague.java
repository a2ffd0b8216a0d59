package org.fairlight.reflection;

import java.util.UUID;

/**
 * Somebody who can be invited.
 *
 * @param label the name, with the team to tell people apart
 */
public record Colleague(UUID id, String label) {}
