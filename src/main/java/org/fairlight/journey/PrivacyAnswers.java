package org.fairlight.journey;

import java.util.List;
import java.util.UUID;
import org.fairlight.feedback.Story;
import org.jspecify.annotations.Nullable;

/**
 * What a privacy steward found: the masked words as they should be, and who else is in which photo or film.
 *
 * @param files empty until answered, also where a half-filled form left it out
 */
public record PrivacyAnswers(
        @Nullable String happened,
        @Nullable String good,
        @Nullable String better,
        boolean maskingRight,
        List<OtherPeople> files) {

    public PrivacyAnswers {
        files = files == null ? List.of() : List.copyOf(files);
    }

    Story masked() {
        return new Story(happened, good, better);
    }

    /** Who can be recognised in one file, and whether they agree to be seen. */
    public record OtherPeople(
            UUID fileId,
            @Nullable String mediaType,
            @Nullable Recognisable who,
            @Nullable Boolean agreed) {

        boolean isAnswered() {
            return who != null && (!who.isSomebody() || agreed != null);
        }

        boolean mayBeShown() {
            return who == Recognisable.NOBODY || (who != null && who.isSomebody() && Boolean.TRUE.equals(agreed));
        }
    }
}
