package org.fairlight.studio.moving;

import java.util.List;
import org.fairlight.workflow.Passage.Option;
import org.jspecify.annotations.Nullable;

/**
 * What would become of the stories that stand alike.
 *
 * @param version the version they are on, by the engine's own name for it
 * @param element the id of the step that is gone and may become one of the {@code options}; empty when there is nothing to choose
 * @param becomes where they would stand, in quotation marks; null when they stay
 * @param stays why they would stay, as a sentence; null when they move
 */
public record PreviewLine(
        StandingLine now,
        String version,
        String element,
        @Nullable String becomes,
        @Nullable String stays,
        List<Option> options) {

    public PreviewLine {
        options = List.copyOf(options);
    }
}
