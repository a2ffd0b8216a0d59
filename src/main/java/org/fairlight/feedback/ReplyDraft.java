package org.fairlight.feedback;

import org.jspecify.annotations.Nullable;

/** The three parts of a reply: what the person said, what was learned, what was done. */
public record ReplyDraft(
        @Nullable String youSaid,
        @Nullable String weLearned,
        @Nullable String weDid) {}
