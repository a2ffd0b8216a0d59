package org.fairlight.reflection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A note on the shared board; who wrote it is not kept. */
@Entity
class BoardNote {

    @Id
    private UUID id;

    private UUID discussionId;

    @Enumerated(EnumType.STRING)
    private BoardQuestion question;

    private String text;
    private Instant writtenAt;

    protected BoardNote() {}

    BoardNote(UUID discussionId, BoardQuestion question, String text, Instant now) {
        this.id = UUID.randomUUID();
        this.discussionId = discussionId;
        this.question = question;
        this.text = text;
        this.writtenAt = now;
    }

    UUID id() {
        return id;
    }

    UUID discussionId() {
        return discussionId;
    }

    BoardQuestion question() {
        return question;
    }

    String text() {
        return text;
    }
}
