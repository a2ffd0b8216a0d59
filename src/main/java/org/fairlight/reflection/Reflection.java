package org.fairlight.reflection;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.fairlight.security.SealedText;

/** A private reflection: sealed in the database, read and deleted by its author only, never exported. */
@Entity
class Reflection {

    @Id
    private UUID id;

    private UUID discussionId;
    private UUID author;

    @Convert(converter = SealedText.class)
    private String text;

    private Instant writtenAt;

    protected Reflection() {}

    Reflection(UUID discussionId, UUID author, String text, Instant now) {
        this.id = UUID.randomUUID();
        this.discussionId = discussionId;
        this.author = author;
        this.text = text;
        this.writtenAt = now;
    }

    UUID id() {
        return id;
    }

    boolean belongsTo(UUID person) {
        return author.equals(person);
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
