package org.fairlight.feedback;

import java.util.UUID;

/** The words of a story are about to be removed; whoever the law obliges to keep a copy takes it now, in this transaction. */
public record StoryLeaving(UUID feedbackId) {}
