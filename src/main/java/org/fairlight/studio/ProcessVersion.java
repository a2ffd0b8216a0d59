package org.fairlight.studio;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.fairlight.workflow.Model;
import org.jspecify.annotations.Nullable;

/** One version of a model as it was agreed on; its words and bytes never change, only whether and when it is the one that runs. */
@Entity
class ProcessVersion {

    @Id
    private UUID id;

    private String model;
    private int number;
    private String xml;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String note;

    @Nullable
    private UUID author;

    @Nullable
    private UUID approvedBy;

    private Instant at;
    private boolean live;

    @Nullable
    private Instant beginsAt;

    @Nullable
    private Instant liveSince;

    @Nullable
    private Instant liveUntil;

    private int beginTries;

    protected ProcessVersion() {}

    private ProcessVersion(Model model, int number, Origin origin, String note, Instant at) {
        this.id = UUID.randomUUID();
        this.model = model.fileName();
        this.number = number;
        this.xml = model.xml();
        this.origin = origin;
        this.note = note;
        this.at = at;
    }

    static ProcessVersion shipped(Model model, int number, Instant at) {
        return new ProcessVersion(model, number, Origin.SHIPPED, "As it came with Fairlight", at);
    }

    static ProcessVersion published(Model model, int number, ProcessDraft draft, UUID approver, Instant at) {
        ProcessVersion made = new ProcessVersion(model, number, Origin.PUBLISHED, draft.note(), at);
        made.author = draft.author();
        made.approvedBy = approver;
        return made;
    }

    /** The same bytes as an earlier version; whoever agreed to that one has agreed to these. */
    static ProcessVersion broughtBack(ProcessVersion earlier, int number, UUID by, Instant at) {
        ProcessVersion made = new ProcessVersion(
                earlier.asModel(), number, Origin.BROUGHT_BACK, "Version %d again".formatted(earlier.number), at);
        made.author = by;
        return made;
    }

    void goLive(Instant now) {
        live = true;
        liveSince = now;
        liveUntil = null;
        beginsAt = null;
    }

    void giveWay(Instant now) {
        live = false;
        liveUntil = now;
    }

    /** Tells that it could not begin on its day. @return how often that was tried */
    int couldNotBegin() {
        beginTries++;
        return beginTries;
    }

    /** What ran once may run again; what never did may run only where whoever agreed to it says so. */
    boolean mayBeBroughtBackBy(UUID person) {
        return liveSince != null || person.equals(approvedBy);
    }

    /** When it began to run; null when it never did. */
    @Nullable
    Instant liveSince() {
        return liveSince;
    }

    /** When another took its place; null while it runs, and when it never did. */
    @Nullable
    Instant liveUntil() {
        return liveUntil;
    }

    /** Waits for a moment to come; null when it does not wait any more. */
    void begins(@Nullable Instant moment) {
        beginsAt = moment;
    }

    @Nullable
    Instant beginsAt() {
        return beginsAt;
    }

    boolean isLive() {
        return live;
    }

    boolean holds(Model other) {
        return xml.equals(other.xml());
    }

    Model asModel() {
        return new Model(model, xml);
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Origin origin() {
        return origin;
    }

    String note() {
        return note;
    }

    @Nullable
    UUID author() {
        return author;
    }

    @Nullable
    UUID approvedBy() {
        return approvedBy;
    }

    Instant at() {
        return at;
    }
}
