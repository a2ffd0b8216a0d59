package org.fairlight.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The words with names and numbers replaced by roles: what reviewers and discussions read. */
@Entity
class MaskedStory {

    @Id
    private UUID feedbackId;

    @Nullable
    private String happened;

    @Nullable
    private String good;

    @Nullable
    private String better;

    @Nullable
    private String happenedWhen;

    private boolean uncertain;

    @Nullable
    private UUID checkedBy;

    @Nullable
    private Instant checkedAt;

    protected MaskedStory() {}

    MaskedStory(UUID feedbackId, Story masked, @Nullable String when, boolean uncertain) {
        this.feedbackId = feedbackId;
        take(masked);
        happenedWhen = when;
        this.uncertain = uncertain;
    }

    Story story() {
        return new Story(happened, good, better);
    }

    /** Roughly when it happened; null when nobody said it, or when it had better not be shown. */
    @Nullable
    String when() {
        return happenedWhen;
    }

    /** Somebody saw a name: what no steward can mend is not shown any more. */
    void hideWhen() {
        happenedWhen = null;
    }

    boolean isUncertain() {
        return uncertain;
    }

    /** A privacy steward looked and, where needed, mended. */
    void correct(Story masked, UUID steward, Instant now) {
        take(masked);
        uncertain = false;
        checkedBy = steward;
        checkedAt = now;
    }

    private void take(Story masked) {
        happened = masked.happened();
        good = masked.good();
        better = masked.better();
    }
}
