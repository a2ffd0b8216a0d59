package org.fairlight.feedback;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.fairlight.security.Role;
import org.fairlight.security.SealedText;
import org.jspecify.annotations.Nullable;

/** One message between the person who shared and the people who work with the story, known by their role. */
@Entity
@Table(name = "message")
public class ConversationMessage {

    @Id
    private UUID id;

    private UUID feedbackId;
    private Instant at;
    private boolean fromPerson;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Role authorRole;

    @Convert(converter = SealedText.class)
    private String original;

    private String masked;

    protected ConversationMessage() {}

    ConversationMessage(UUID feedbackId, Instant at, @Nullable Role authorRole, String original, String masked) {
        this.id = UUID.randomUUID();
        this.feedbackId = feedbackId;
        this.at = at;
        this.fromPerson = authorRole == null;
        this.authorRole = authorRole;
        this.original = original;
        this.masked = masked;
    }

    public Instant at() {
        return at;
    }

    public boolean isFromPerson() {
        return fromPerson;
    }

    /** The role that wrote, null when the person did. */
    public @Nullable Role authorRole() {
        return authorRole;
    }

    /** As written, for the person themselves. */
    public String words() {
        return original;
    }

    /** With names hidden, for reviewers. */
    public String masked() {
        return masked;
    }
}
