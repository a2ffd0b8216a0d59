package org.fairlight.studio;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.fairlight.workflow.Model;
import org.jspecify.annotations.Nullable;

/** A change of a model that is not live yet. Its revision counts the saves, so that nobody saves over what they have not seen. */
@Entity
class ProcessDraft {

    @Id
    private UUID id;

    private String model;
    private int basedOn;
    private String xml;
    private String note = "";

    @Enumerated(EnumType.STRING)
    private DraftState state;

    private UUID author;
    private Instant begunAt;
    private Instant savedAt;
    private UUID savedBy;

    @Nullable
    private UUID askedBy;

    @Nullable
    private UUID decidedBy;

    @Nullable
    private Instant decidedAt;

    @Nullable
    private String answer;

    private int revision;

    protected ProcessDraft() {}

    ProcessDraft(Model model, int basedOn, UUID author, Instant now) {
        this.id = UUID.randomUUID();
        this.model = model.fileName();
        this.basedOn = basedOn;
        this.xml = model.xml();
        this.state = DraftState.DRAFT;
        this.author = author;
        this.begunAt = now;
        this.savedAt = now;
        this.savedBy = author;
        this.revision = 1;
    }

    /** Whatever is saved after an approval was asked for takes the question back: nobody agrees to what they have not seen. */
    void save(String changed, UUID by, Instant now) {
        xml = changed;
        savedBy = by;
        savedAt = now;
        revision++;
        state = DraftState.DRAFT;
    }

    /** Whoever asks stands behind the change, and so cannot be the one who agrees to it. */
    void ask(String why, UUID by) {
        if (state != DraftState.DRAFT) {
            throw new IllegalStateException("It was asked for before");
        }
        note = why;
        askedBy = by;
        state = DraftState.ASKED;
        answer = null;
    }

    void agree(UUID by, Instant now) {
        decide(DraftState.PUBLISHED, by, now);
    }

    void sendBack(String why, UUID by, Instant now) {
        decide(DraftState.DRAFT, by, now);
        answer = why;
    }

    void drop() {
        state = DraftState.DROPPED;
    }

    private void decide(DraftState then, UUID by, Instant now) {
        state = then;
        decidedBy = by;
        decidedAt = now;
    }

    boolean isOpen() {
        return state == DraftState.DRAFT || state == DraftState.ASKED;
    }

    Model asModel() {
        return new Model(model, xml);
    }

    UUID id() {
        return id;
    }

    int basedOn() {
        return basedOn;
    }

    String note() {
        return note;
    }

    DraftState state() {
        return state;
    }

    UUID author() {
        return author;
    }

    /** Who asked for an agreement last; null while nobody has. */
    @Nullable
    UUID askedBy() {
        return askedBy;
    }

    Instant savedAt() {
        return savedAt;
    }

    UUID savedBy() {
        return savedBy;
    }

    @Nullable
    String answer() {
        return answer;
    }

    int revision() {
        return revision;
    }
}
