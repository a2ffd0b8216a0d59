package org.fairlight.masking;

import java.util.List;

/** The passages without names, what was replaced, and whether something only looked like a name. */
public record Masked(List<String> texts, List<Span> spans, boolean uncertain) {}
