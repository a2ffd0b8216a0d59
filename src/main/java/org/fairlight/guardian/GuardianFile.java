package org.fairlight.guardian;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.feedback.Story;
import org.jspecify.annotations.Nullable;

/**
 * A case as a guardian reads it.
 *
 * @param masked the story with names hidden; null without a story, or when the person took it back
 * @param takenBack whether the person took their story back since
 * @param removed whether their story was removed since, so that only the guardian's own sealed copy is left
 * @param told the words it was passed on with
 * @param toldBy who told the guardian, if they wish to be known
 * @param casesOfStory how many cases came from the same story, this one included
 */
public record GuardianFile(
        UUID caseId,
        CameBy cameBy,
        Instant openedAt,
        Set<About> worries,
        @Nullable Story masked,
        boolean takenBack,
        boolean removed,
        @Nullable String told,
        @Nullable String toldBy,
        int casesOfStory,
        @Nullable TriageAnswers assessment,
        @Nullable CandourAnswers candour,
        @Nullable ClosingAnswers closing,
        List<Look> looks) {

    /** One look at the words as they came. */
    public record Look(Instant at, String by, String reason) {}
}
