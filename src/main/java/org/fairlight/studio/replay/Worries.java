package org.fairlight.studio.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fairlight.journey.Harm;
import org.fairlight.workflow.Variable;
import org.jspecify.annotations.Nullable;

/**
 * What may have been told with a story and is forgotten once its way is chosen. A trial run asks what would follow from each
 * possibility, and never which of them is true.
 */
record Worries(
        Harm harm, boolean safeguarding, boolean conduct, boolean plainThanks, boolean hasGood, boolean hasBetter) {

    private static final boolean[] BOTH = {false, true};

    /** Those that the record allows, the most ordinary first. */
    static List<Worries> possible(RecordedStory story) {
        List<Worries> all = new ArrayList<>();
        for (boolean good : allowed(story.hasGood())) {
            for (boolean better : allowed(story.hasBetter())) {
                for (boolean thanks : allowed(mayBePlainThanks(story, good, better))) {
                    addWorries(all, thanks, good, better);
                }
            }
        }
        all.sort(Comparator.comparingInt(Worries::weight));
        return all;
    }

    private static void addWorries(List<Worries> all, boolean thanks, boolean good, boolean better) {
        for (Harm harm : Harm.values()) {
            for (boolean safeguarding : BOTH) {
                for (boolean conduct : BOTH) {
                    all.add(new Worries(harm, safeguarding, conduct, thanks, good, better));
                }
            }
        }
    }

    private static @Nullable Boolean mayBePlainThanks(RecordedStory story, boolean good, boolean better) {
        return good && !better && !Boolean.TRUE.equals(story.hasHappened()) ? null : Boolean.FALSE;
    }

    private static boolean[] allowed(@Nullable Boolean kept) {
        return kept == null ? BOTH : new boolean[] {kept};
    }

    private int weight() {
        return (harm == Harm.NONE ? 0 : harm.ordinal() + 1) + (safeguarding ? 8 : 0) + (conduct ? 8 : 0);
    }

    Map<Variable, Object> facts() {
        return Map.of(
                Variable.HARM, harm.name(),
                Variable.SAFEGUARDING, safeguarding,
                Variable.CONDUCT, conduct,
                Variable.PLAIN_THANKS, plainThanks,
                Variable.HAS_GOOD, hasGood,
                Variable.HAS_BETTER, hasBetter);
    }
}
