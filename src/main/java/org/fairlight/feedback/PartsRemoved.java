package org.fairlight.feedback;

import java.util.Set;
import java.util.UUID;

/** Parts of a story are removed for good; whoever keeps something of them removes it in the same transaction. */
public record PartsRemoved(UUID feedbackId, Set<HeldPart> parts) {

    public PartsRemoved {
        parts = Set.copyOf(parts);
    }

    public boolean has(HeldPart part) {
        return parts.contains(part);
    }

    /** Without its words nothing is left of a story but that it was there. */
    public boolean isWholeStory() {
        return has(HeldPart.WORDS);
    }
}
