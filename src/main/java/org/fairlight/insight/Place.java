package org.fairlight.insight;

import java.time.Instant;

/**
 * An element of a model at which stories stand.
 *
 * @param since when the one that has stood there longest came
 */
public record Place(String elementId, String name, long stories, Instant since) {}
