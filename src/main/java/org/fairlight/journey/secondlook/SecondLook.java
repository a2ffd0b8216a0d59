package org.fairlight.journey.secondlook;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fairlight.security.SealedText;
import org.jspecify.annotations.Nullable;

/** Somebody's question for a second look, and what a privacy steward answered. */
@Entity
@Table(name = "second_look")
class SecondLook {

    @Id
    private UUID id;

    private UUID feedbackId;
    private UUID askedBy;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private LookNeed why;

    @Convert(converter = SealedText.class)
    private String words;

    @Enumerated(EnumType.STRING)
    private LookState state;

    @Nullable
    private UUID settledBy;

    @Nullable
    private Instant settledAt;

    @Convert(converter = SealedText.class)
    @Nullable
    private String answer;

    @Nullable
    private Instant openUntil;

    @Version
    private int version;

    protected SecondLook() {}

    SecondLook(UUID feedbackId, UUID askedBy, Instant askedAt, LookNeed why, String words) {
        this.id = UUID.randomUUID();
        this.feedbackId = feedbackId;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.why = why;
        this.words = words;
        this.state = LookState.ASKED;
    }

    UUID feedbackId() {
        return feedbackId;
    }

    UUID askedBy() {
        return askedBy;
    }

    LookState state() {
        return state;
    }

    boolean isOpenAt(Instant moment) {
        return state == LookState.AGREED && openUntil != null && moment.isBefore(openUntil);
    }

    void agree(UUID steward, Instant now, Instant until) {
        settle(LookState.AGREED, steward, now);
        openUntil = until;
    }

    void decline(UUID steward, Instant now, String sentence) {
        settle(LookState.DECLINED, steward, now);
        answer = sentence;
    }

    void takeBack(Instant now) {
        state = LookState.TAKEN_BACK;
        settledAt = now;
        openUntil = null;
    }

    private void settle(LookState how, UUID steward, Instant now) {
        state = how;
        settledBy = steward;
        settledAt = now;
    }

    OwnLook own() {
        return new OwnLook(state, askedAt, openUntil, answer);
    }

    AskedLook asked(String headline, String asker) {
        return new AskedLook(id, feedbackId, headline, asker, askedAt, why, words);
    }
}
