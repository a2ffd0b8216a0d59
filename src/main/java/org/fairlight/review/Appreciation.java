package org.fairlight.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Thanks on their way to the team; it belongs to the team as a whole and counts nobody. */
@Entity
class Appreciation {

    @Id
    private UUID feedbackId;

    private String recreate;
    private String thanks;

    @Nullable
    private Instant passedOnAt;

    protected Appreciation() {}

    Appreciation(UUID feedbackId, String recreate, String thanks) {
        this.feedbackId = feedbackId;
        this.recreate = recreate;
        this.thanks = thanks;
    }

    void passedOn(Instant now) {
        passedOnAt = now;
    }
}
