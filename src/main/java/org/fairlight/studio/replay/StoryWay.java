package org.fairlight.studio.replay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fairlight.workflow.Rehearsed.Untold;
import org.jspecify.annotations.Nullable;

/**
 * The way of a made-up story through one process.
 *
 * @param steps the ids of the elements it came to, in their order; none when it never came to this process
 * @param untold why it could not be played to its end; null when it was
 */
public record StoryWay(List<String> steps, @Nullable Untold untold) {

    public StoryWay {
        steps = List.copyOf(steps);
    }

    /** The first that it should come to, after those before it, and does not. */
    Optional<String> missed(List<String> comesTo) {
        int from = 0;
        for (String step : comesTo) {
            int there = steps.subList(from, steps.size()).indexOf(step);
            if (there < 0) {
                return Optional.of(step);
            }
            from += there + 1;
        }
        return Optional.empty();
    }

    /** The first that it should never come to, and does. */
    Optional<String> strayed(Set<String> never) {
        return steps.stream().filter(never::contains).findFirst();
    }
}
