package org.fairlight.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One item of feedback: where it came from, what it is about and whether it is still on its way. Its words stand apart. */
@Entity
public class Feedback implements Persistable<UUID> {

    @Id
    private UUID id;

    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Nullable
    private UUID teamId;

    private boolean onBehalf;

    @Nullable
    private UUID sharedBy;

    private boolean replyWished;
    private boolean canReply;

    @Enumerated(EnumType.STRING)
    private FeedbackState state;

    @Nullable
    private Instant closedAt;

    @Column(insertable = false, updatable = false)
    @Nullable
    private Instant removedAt;

    @Column(updatable = false)
    @Nullable
    private String submissionKey;

    @Column(updatable = false)
    @Nullable
    private String submissionPrint;

    @Column(updatable = false)
    @Nullable
    private String importRef;

    protected Feedback() {}

    Feedback(UUID id, Arrival arrival, Instant now) {
        this.id = id;
        receivedAt = now;
        source = arrival.source();
        kind = arrival.story().kind();
        theme = Theme.of(arrival.story());
        teamId = arrival.teamId();
        onBehalf = arrival.onBehalf();
        sharedBy = arrival.sharedBy();
        replyWished = arrival.replyWished();
        canReply = arrival.withReceipt();
        state = FeedbackState.OPEN;
        submissionKey = arrival.submissionKey();
        submissionPrint = arrival.submissionPrint();
        importRef = arrival.importRef();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return state == FeedbackState.OPEN && newlyMade;
    }

    @jakarta.persistence.Transient
    private boolean newlyMade = true;

    @jakarta.persistence.PostLoad
    @jakarta.persistence.PostPersist
    void known() {
        newlyMade = false;
    }

    public UUID id() {
        return id;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Source source() {
        return source;
    }

    public Kind kind() {
        return kind;
    }

    public Theme theme() {
        return theme;
    }

    /** The team the story is about; null when the person was not sure. */
    public @Nullable UUID teamId() {
        return teamId;
    }

    public boolean isOnBehalf() {
        return onBehalf;
    }

    /** Whose account it belongs to: who shared it while signed in, or claimed it later. */
    public @Nullable UUID sharedBy() {
        return sharedBy;
    }

    public boolean isReplyWished() {
        return replyWished;
    }

    /** Whether somebody holds a receipt and can read an answer. */
    public boolean canReply() {
        return canReply;
    }

    public FeedbackState state() {
        return state;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** When everything the person gave was removed; only this row is left. */
    public @Nullable Instant removedAt() {
        return removedAt;
    }

    @Nullable
    String submissionPrint() {
        return submissionPrint;
    }

    /**
     * Makes it a story of the person's account.
     *
     * @return false when it is one of somebody else's already
     */
    boolean becomesOneOf(UUID person) {
        if (sharedBy == null) {
            sharedBy = person;
        }
        return person.equals(sharedBy);
    }

    /** Nobody may read the story any more; the person withdrew it. */
    void seal(Instant now) {
        state = FeedbackState.SEALED;
        closedAt = now;
    }

    void close(Instant now) {
        if (state == FeedbackState.OPEN) {
            state = FeedbackState.CLOSED;
            closedAt = now;
        }
    }
}
