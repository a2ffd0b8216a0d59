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

    private boolean uncertain;

    @Nullable
    private UUID checkedBy;

    @Nullable
    private Instant checkedAt;

    protected MaskedStory() {}

    MaskedStory(UUID feedbackId, Story masked, boolean uncertain) {
        this.feedbackId = feedbackId;
        take(masked);
        this.uncertain = uncertain;
    }

    Story story() {
        return new Story(happened, good, better);
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
