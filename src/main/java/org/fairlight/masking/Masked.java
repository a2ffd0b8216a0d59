package org.fairlight.masking;

import java.util.List;

/**
 * The passages of one story with names and numbers replaced.
 *
 * @param texts one for each passage, in order; an absent passage comes back empty
 * @param spans what was replaced, by passage and place, never overlapping
 * @param uncertain something looked like a name but was not certain, so a privacy steward should look
 */
public record Masked(List<String> texts, List<Span> spans, boolean uncertain) {

    public Masked {
        texts = List.copyOf(texts);
        spans = List.copyOf(spans);
    }
}
