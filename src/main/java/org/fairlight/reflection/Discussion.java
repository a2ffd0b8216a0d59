package org.fairlight.reflection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A discussion of one story: planned, then held or called off. */
@Entity
class Discussion {

    @Id
    private UUID id;

    private UUID feedbackId;

    @Enumerated(EnumType.STRING)
    private DiscussionKind form;

    private Instant startsAt;
    private String place;
    private UUID facilitator;

    @Enumerated(EnumType.STRING)
    private DiscussionState state;

    @Nullable
    private String expected;

    @Nullable
    private String happened;

    @Nullable
    private String difference;

    @Nullable
    private String learned;

    @Enumerated(EnumType.STRING)
    @Nullable
    private NextStep nextStep;

    @Version
    @Nullable
    private Integer version;

    protected Discussion() {}

    Discussion(UUID feedbackId, DiscussionKind kind, Instant startsAt, String place, UUID facilitator) {
        this.id = UUID.randomUUID();
        this.feedbackId = feedbackId;
        this.form = kind;
        this.startsAt = startsAt;
        this.place = place;
        this.facilitator = facilitator;
        this.state = DiscussionState.PLANNED;
    }

    UUID id() {
        return id;
    }

    UUID feedbackId() {
        return feedbackId;
    }

    DiscussionKind kind() {
        return form;
    }

    Instant startsAt() {
        return startsAt;
    }

    String place() {
        return place;
    }

    UUID facilitator() {
        return facilitator;
    }

    DiscussionState state() {
        return state;
    }

    boolean isPlanned() {
        return state == DiscussionState.PLANNED;
    }

    @Nullable
    NextStep nextStep() {
        return nextStep;
    }

    /** It took place; a discussion that was called off cannot. */
    void held(DiscussionRecord told) {
        if (!isPlanned()) {
            throw new IllegalStateException("Only a planned discussion can be held");
        }
        expected = told.expected();
        happened = told.happened();
        difference = told.difference();
        learned = told.learned();
        nextStep = told.next();
        state = DiscussionState.HELD;
    }

    /** The story is gone: what staff told of it goes too. What they learned stays; it names nobody. */
    void forgetWhatWasTold() {
        expected = null;
        happened = null;
        difference = null;
    }

    void callOff() {
        if (isPlanned()) {
            state = DiscussionState.CALLED_OFF;
        }
    }
}
