package org.fairlight.improvement;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plan, do, study, act: one small test with its prediction and what it showed. */
@Entity
class PdsaCycle {

    @Id
    private UUID id;

    private UUID actionId;
    private int number;
    private String prediction;
    private String plan;

    @Nullable
    private String result;

    @Nullable
    private String learning;

    @Enumerated(EnumType.STRING)
    @Nullable
    private CycleDecision decision;

    private Instant startedAt;

    @Nullable
    private Instant studiedAt;

    protected PdsaCycle() {}

    PdsaCycle(UUID actionId, int number, ImprovementPlan planned, Instant now) {
        this.id = UUID.randomUUID();
        this.actionId = actionId;
        this.number = number;
        this.prediction = requireNonNull(planned.prediction()).strip();
        this.plan = requireNonNull(planned.plan()).strip();
        this.startedAt = now;
    }

    UUID actionId() {
        return actionId;
    }

    int number() {
        return number;
    }

    void studied(ImprovementStudy study, Instant now) {
        result = requireNonNull(study.result()).strip();
        learning = requireNonNull(study.learning()).strip();
        decision = study.decision();
        studiedAt = now;
    }

    ImprovementFile.Cycle file() {
        return new ImprovementFile.Cycle(number, prediction, plan, result, learning, decision);
    }
}
