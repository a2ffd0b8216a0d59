package org.fairlight.improvement;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change that a story led to, tried in one cycle after another until it is kept or let go. */
@Entity
class ImprovementAction {

    @Id
    private UUID id;

    private UUID feedbackId;
    private String aim;
    private String changeIdea;

    @Enumerated(EnumType.STRING)
    private ActionKind kind;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    private String measure;
    private UUID owner;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private Instant startedAt;

    @Nullable
    private Instant concludedAt;

    @Version
    @Nullable
    private Integer version;

    protected ImprovementAction() {}

    ImprovementAction(UUID feedbackId, ImprovementPlan plan, Instant now) {
        this.id = UUID.randomUUID();
        this.feedbackId = feedbackId;
        this.startedAt = now;
        follow(plan);
    }

    UUID id() {
        return id;
    }

    UUID feedbackId() {
        return feedbackId;
    }

    String aim() {
        return aim;
    }

    String changeIdea() {
        return changeIdea;
    }

    ActionKind kind() {
        return kind;
    }

    String measure() {
        return measure;
    }

    UUID owner() {
        return owner;
    }

    ActionState state() {
        return state;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** The next cycle begins, with what was learned put into the plan. */
    void tryOut(ImprovementPlan plan) {
        if (state != ActionState.ADAPTING) {
            throw new IllegalStateException("Only what is being changed can be tried again");
        }
        follow(plan);
    }

    private void follow(ImprovementPlan plan) {
        aim = requireNonNull(plan.aim()).strip();
        changeIdea = requireNonNull(plan.change()).strip();
        kind = requireNonNull(plan.kind());
        strength = kind.strength();
        measure = requireNonNull(plan.measure()).strip();
        owner = requireNonNull(plan.owner());
        state = ActionState.TRYING;
    }

    void studied(CycleDecision decision, Instant now) {
        if (state != ActionState.TRYING) {
            throw new IllegalStateException("Only what is being tried can be studied");
        }
        state = decision.leadsTo();
        concludedAt = state.isSettled() ? now : null;
    }

    void stop(Instant now) {
        if (!state.isSettled()) {
            state = ActionState.STOPPED;
            concludedAt = now;
        }
    }
}
