package org.fairlight.journey.imports;

/** A row that was not imported, and why; never its words. */
public record Refusal(long line, String reason) {}
