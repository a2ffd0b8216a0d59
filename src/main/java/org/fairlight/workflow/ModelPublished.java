package org.fairlight.workflow;

/** Another version of a model runs, once the transaction has ended. */
public record ModelPublished(String model) {}
