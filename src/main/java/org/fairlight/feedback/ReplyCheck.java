package org.fairlight.feedback;

import org.jspecify.annotations.Nullable;

/**
 * The second reader's answer.
 *
 * @param wish what should change, for the writer's eyes
 */
public record ReplyCheck(
        @Nullable ReplyVerdict verdict, @Nullable String wish) {}
