package org.fairlight.reflection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An invitation to a discussion, for a member of staff or for the person who spoke. */
@Entity
class Invitation {

    @Id
    private UUID id;

    private UUID discussionId;

    @Nullable
    private UUID personId;

    private boolean thePersonWhoShared;

    @Enumerated(EnumType.STRING)
    private InvitationAnswer answer;

    @Nullable
    private Instant answeredAt;

    protected Invitation() {}

    private Invitation(UUID discussionId, @Nullable UUID personId) {
        this.id = UUID.randomUUID();
        this.discussionId = discussionId;
        this.personId = personId;
        this.thePersonWhoShared = personId == null;
        this.answer = InvitationAnswer.OPEN;
    }

    static Invitation ofStaff(UUID discussionId, UUID personId) {
        return new Invitation(discussionId, personId);
    }

    static Invitation ofThePersonWhoShared(UUID discussionId) {
        return new Invitation(discussionId, null);
    }

    UUID id() {
        return id;
    }

    UUID discussionId() {
        return discussionId;
    }

    /** Null for the person who spoke, who has no account. */
    @Nullable
    UUID personId() {
        return personId;
    }

    boolean isForThePersonWhoShared() {
        return thePersonWhoShared;
    }

    InvitationAnswer answer() {
        return answer;
    }

    void answered(InvitationAnswer said, Instant now) {
        answer = said;
        answeredAt = now;
    }
}
