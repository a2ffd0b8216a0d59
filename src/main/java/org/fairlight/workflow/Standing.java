package org.fairlight.workflow;

import java.time.Instant;

/** How many cases stand at an element of a model, and since when the longest-standing has. */
public record Standing(String elementId, long count, Instant since) {}
