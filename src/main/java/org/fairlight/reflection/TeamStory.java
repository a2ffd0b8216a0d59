package org.fairlight.reflection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one story brought to the team it is about.
 *
 * @param headline masked words of the story
 * @param thanks the words of thanks that were passed on; null when there are none
 */
public record TeamStory(
        UUID feedbackId,
        String headline,
        Instant receivedAt,
        boolean praise,
        @Nullable String thanks,
        List<String> learned,
        List<String> changes) {}
