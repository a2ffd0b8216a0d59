package org.fairlight.guardian;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the person was told, in openness (Regulation 20: in person, a true account, an apology, support, then in writing).
 *
 * @param reached null until answered; false when they could not be reached or did not wish to talk
 * @param spokenBy a role, never a name
 * @param attempts what was tried when they were not reached
 */
public record CandourAnswers(
        @Nullable Boolean reached,
        @Nullable LocalDate spokenOn,
        @Nullable String spokenBy,
        boolean apologised,
        @Nullable LocalDate writtenOn,
        @Nullable String attempts) {}
