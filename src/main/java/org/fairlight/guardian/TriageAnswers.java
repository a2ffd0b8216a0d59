package org.fairlight.guardian;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a guardian found at the first look, beginning with the people who are hurt.
 *
 * @param about empty until answered, also where a half-filled form left it out
 */
public record TriageAnswers(
        Set<About> about,
        @Nullable String hurt,
        @Nullable String needs,
        @Nullable String responsible,
        @Nullable Boolean candourOwed) {

    public TriageAnswers {
        about = about == null ? Set.of() : Set.copyOf(about);
    }
}
