package org.fairlight.masking;

/**
 * One place that was masked.
 *
 * @param passage index of the passage, from 0
 * @param start first character in the original passage (UTF-16)
 * @param end the character after the last one
 */
public record Span(int passage, int start, int end, MaskKind kind, String placeholder) {}
