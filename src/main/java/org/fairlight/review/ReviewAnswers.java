package org.fairlight.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer wrote.
 *
 * @param recreate what made the good part possible and how it could be re-created; asked when the story has praise
 * @param emotional whether it touched people's feelings; this and the three before choose the kind of discussion
 */
public record ReviewAnswers(
        List<Factor> factors,
        List<String> points,
        @Nullable String recreate,
        @Nullable Outcome outcome,
        boolean teamAvailable,
        boolean widerTeam,
        boolean manyEvents,
        boolean emotional) {

    public static final ReviewAnswers NOTHING_YET =
            new ReviewAnswers(List.of(), List.of(), null, null, false, false, false, false);

    @SuppressWarnings("ConstantValue") // an older draft may lack a list
    public ReviewAnswers {
        factors = factors == null ? List.of() : List.copyOf(factors);
        points = points == null ? List.of() : List.copyOf(points);
    }

    /** Whether there is anything to learn from yet. */
    boolean holdsLearning() {
        return !factors.isEmpty() || points.stream().anyMatch(point -> !point.isBlank());
    }

    boolean asks(boolean fact) {
        return outcome != null && outcome.needsDiscussion() && fact;
    }
}
