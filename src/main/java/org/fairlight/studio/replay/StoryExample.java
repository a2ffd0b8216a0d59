package org.fairlight.studio.replay;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An example story, kept with a process and played through a draft. Steps are told by their names.
 *
 * @param process what the process is called that it is kept with
 * @param why what it is an example of
 * @param comesTo the steps of that process that it should come to, in this order, whatever else lies between
 * @param never the steps of that process that it should never come to
 * @param way the steps of that process that it comes to
 * @param wrong a sentence when it goes otherwise; null when it goes as it should
 */
public record StoryExample(
        UUID id,
        String process,
        String why,
        MadeUpStory story,
        List<String> comesTo,
        List<String> never,
        List<String> way,
        @Nullable String wrong,
        String author) {

    public StoryExample {
        comesTo = List.copyOf(comesTo);
        never = List.copyOf(never);
        way = List.copyOf(way);
    }

    public boolean holds() {
        return wrong == null;
    }
}
