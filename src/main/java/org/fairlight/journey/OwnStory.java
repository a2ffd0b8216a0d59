package org.fairlight.journey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line in somebody's list of their own stories.
 *
 * @param service what it is about; null when they were not sure
 */
public record OwnStory(UUID id, Instant sharedAt, @Nullable String service) {}
