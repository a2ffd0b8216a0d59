package org.fairlight.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A concluded look at one story by a clinician with no tie to it. */
@Entity
class ClinicianReview {

    @Id
    private UUID id;

    private UUID feedbackId;
    private UUID reviewer;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Nullable
    private String recreate;

    private Instant concludedAt;

    protected ClinicianReview() {}

    ClinicianReview(UUID feedbackId, UUID reviewer, Outcome outcome, @Nullable String recreate, Instant now) {
        this.id = UUID.randomUUID();
        this.feedbackId = feedbackId;
        this.reviewer = reviewer;
        this.outcome = outcome;
        this.recreate = recreate;
        this.concludedAt = now;
    }

    UUID id() {
        return id;
    }

    Outcome outcome() {
        return outcome;
    }

    @Nullable
    String recreate() {
        return recreate;
    }
}
