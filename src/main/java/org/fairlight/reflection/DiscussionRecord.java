package org.fairlight.reflection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is written down after a discussion: the four questions, the learning that leaves the room, what follows. */
public record DiscussionRecord(
        @Nullable String expected,
        @Nullable String happened,
        @Nullable String difference,
        @Nullable String learned,
        List<String> points,
        @Nullable NextStep next) {

    @SuppressWarnings("ConstantValue") // an older draft may lack the list
    public DiscussionRecord {
        points = points == null ? List.of() : List.copyOf(points);
    }

    /** The learning points, or the answer to the fourth question when none was written apart. */
    List<String> learning() {
        List<String> told = points.stream().filter(point -> !point.isBlank()).toList();
        if (told.isEmpty() && learned != null && !learned.isBlank()) {
            return List.of(learned.strip());
        }
        return told;
    }
}
