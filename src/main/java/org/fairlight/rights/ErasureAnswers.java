package org.fairlight.rights;

import java.util.EnumSet;
import java.util.Set;
import org.fairlight.feedback.HeldPart;
import org.fairlight.workflow.UnfinishedAnswers;
import org.jspecify.annotations.Nullable;

/**
 * What a privacy steward decided.
 *
 * @param decision wholly, partly or kept; null while nothing is chosen
 * @param parts what is removed when it is partly; the words themselves only go with everything else
 * @param keptBecause the rule by which the rest is kept
 * @param learningToo whether the learning points go too, because somebody could be recognised in them
 */
public record ErasureAnswers(
        @Nullable ErasureState decision,
        Set<HeldPart> parts,
        @Nullable KeepReason keptBecause,
        boolean learningToo) {

    /** What can be removed while the story itself is kept. */
    public static final Set<HeldPart> REMOVABLE_ALONE = EnumSet.of(HeldPart.CONTACT, HeldPart.MESSAGES, HeldPart.MEDIA);

    private static final Set<ErasureState> DECISIONS =
            EnumSet.of(ErasureState.WHOLLY, ErasureState.PARTLY, ErasureState.KEPT);

    public ErasureAnswers {
        parts = Set.copyOf(parts);
    }

    void check() {
        boolean partly = decision == ErasureState.PARTLY;
        UnfinishedAnswers.check()
                .that(decision != null && DECISIONS.contains(decision), "decision", "Choose what happens.")
                .that(
                        !partly || !parts.isEmpty() && REMOVABLE_ALONE.containsAll(parts),
                        "parts",
                        "Choose at least one part that is removed.")
                .that(
                        decision == ErasureState.WHOLLY || keptBecause != null,
                        "keptBecause",
                        "Choose why we keep it; the person reads this.")
                .done();
    }
}
