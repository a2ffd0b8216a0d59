package org.fairlight.rights;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairlight.feedback.HeldPart;
import org.fairlight.workflow.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Somebody asks for their story to be removed; a privacy steward answers within a month (UK GDPR Art. 12(3)). */
@Entity
public class ErasureRequest {

    private static final int MONTHS = 1;

    @Id
    private UUID id;

    private UUID feedbackId;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private AskedBy askedBy;

    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private ErasureState state;

    @Nullable
    private String removed;

    @Enumerated(EnumType.STRING)
    @Nullable
    private KeepReason keptBecause;

    @Nullable
    private Instant decidedAt;

    @Nullable
    private UUID decidedBy;

    @Version
    @Nullable
    private Integer version;

    protected ErasureRequest() {}

    ErasureRequest(UUID feedbackId, AskedBy askedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.feedbackId = feedbackId;
        this.askedBy = askedBy;
        this.askedAt = now;
        this.answerBy = LocalDate.ofInstant(now, WorkingDays.ZONE).plusMonths(MONTHS);
        this.state = ErasureState.OPEN;
    }

    public UUID id() {
        return id;
    }

    UUID feedbackId() {
        return feedbackId;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public AskedBy askedBy() {
        return askedBy;
    }

    /** The day by which the person has an answer. */
    public LocalDate answerBy() {
        return answerBy;
    }

    public ErasureState state() {
        return state;
    }

    public boolean isOpen() {
        return state == ErasureState.OPEN;
    }

    /** What was removed, when only a part was. */
    public Set<HeldPart> removed() {
        return removed == null
                ? EnumSet.noneOf(HeldPart.class)
                : Arrays.stream(removed.split(","))
                        .map(HeldPart::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(HeldPart.class)));
    }

    public @Nullable KeepReason keptBecause() {
        return keptBecause;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    void takeBack(Instant now) {
        mustBeOpen();
        state = ErasureState.TAKEN_BACK;
        decidedAt = now;
    }

    void decide(ErasureAnswers answers, UUID steward, Instant now) {
        mustBeOpen();
        state = Objects.requireNonNull(answers.decision());
        keptBecause = state == ErasureState.WHOLLY ? null : answers.keptBecause();
        removed = state == ErasureState.PARTLY
                ? answers.parts().stream().sorted().map(Enum::name).collect(Collectors.joining(","))
                : null;
        decidedAt = now;
        decidedBy = steward;
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new RequestSettled();
        }
    }
}
