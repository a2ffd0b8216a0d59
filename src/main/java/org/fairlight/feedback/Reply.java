package org.fairlight.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** "You said, we learned, we did": drafted, checked by a second person, sent. */
@Entity
public class Reply {

    @Id
    private UUID feedbackId;

    private String youSaid;
    private String weLearned;
    private String weDid;

    @Enumerated(EnumType.STRING)
    private ReplyState state;

    @Nullable
    private String advice;

    @Nullable
    private UUID draftedBy;

    @Nullable
    private UUID approvedBy;

    @Nullable
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    private FeltHeard feltHeard;

    @Nullable
    private Instant feltHeardAt;

    @Version
    private int version;

    protected Reply() {}

    Reply(UUID feedbackId) {
        this.feedbackId = feedbackId;
        youSaid = "";
        weLearned = "";
        weDid = "";
        state = ReplyState.DRAFTED;
    }

    public String youSaid() {
        return youSaid;
    }

    public String weLearned() {
        return weLearned;
    }

    public String weDid() {
        return weDid;
    }

    public ReplyState state() {
        return state;
    }

    /** What the privacy steward asked to be changed. */
    public @Nullable String advice() {
        return advice;
    }

    public @Nullable UUID draftedBy() {
        return draftedBy;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable FeltHeard feltHeard() {
        return feltHeard;
    }

    void draft(String said, String learned, String did, UUID author) {
        youSaid = said;
        weLearned = learned;
        weDid = did;
        draftedBy = author;
        advice = null;
        state = ReplyState.DRAFTED;
    }

    void approve(UUID steward) {
        approvedBy = steward;
        state = ReplyState.APPROVED;
    }

    void askForChange(String wish) {
        advice = wish;
    }

    void send(Instant now) {
        if (state != ReplyState.APPROVED) {
            throw new IllegalStateException("A reply is sent only after somebody approved it");
        }
        state = ReplyState.SENT;
        sentAt = now;
    }

    void heard(FeltHeard answer, Instant now) {
        feltHeard = answer;
        feltHeardAt = now;
    }
}
