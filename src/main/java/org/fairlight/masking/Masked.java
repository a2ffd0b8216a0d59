package org.fairlight.masking;

import java.util.List;

public record Masked(List<String> texts, List<String> spans, boolean uncertain) {}
