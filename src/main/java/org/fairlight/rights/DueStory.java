package org.fairlight.rights;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A story that was finished so long ago that somebody decides whether it is still needed. */
public record DueStory(UUID feedbackId, String headline, Instant closedAt, List<String> learned) {}
