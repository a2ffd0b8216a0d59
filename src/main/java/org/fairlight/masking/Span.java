package org.fairlight.masking;

/** A stretch of one original passage, from start to before end in chars, and what replaced it. */
public record Span(int passage, int start, int end, MaskKind kind, String placeholder) {}
