package org.fairlight.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** A factor as a review keeps it. It speaks of the system; there is no place in it for a person. */
@Entity
class SystemFactor {

    @Id
    private UUID id;

    private UUID reviewId;

    @Enumerated(EnumType.STRING)
    private Element element;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    private String note;

    protected SystemFactor() {}

    SystemFactor(UUID reviewId, Factor factor) {
        this.id = UUID.randomUUID();
        this.reviewId = reviewId;
        this.element = factor.element();
        this.effect = factor.effect();
        this.note = String.valueOf(factor.note()).strip();
    }

    Factor factor() {
        return new Factor(element, effect, note);
    }
}
