package org.fairlight.journey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.Kind;
import org.fairlight.feedback.Theme;
import org.fairlight.security.Role;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.TaskOpened;
import org.jspecify.annotations.Nullable;

/** One thing waiting for a person, as work lists show it. */
@Entity
public class WorkItem {

    @Id
    private String taskId;

    private UUID caseId;

    @Nullable
    private UUID feedbackId;

    @Enumerated(EnumType.STRING)
    private Form form;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private ProcessId process;

    @Nullable
    private UUID teamId;

    @Nullable
    private String service;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Theme theme;

    private String headline;
    private Instant openedAt;

    @Nullable
    private Instant dueAt;

    @Nullable
    private UUID assignee;

    @Nullable
    private Instant claimedAt;

    @Nullable
    private Instant helpOfferedAt;

    private boolean news;

    @Version
    private int version;

    protected WorkItem() {}

    WorkItem(TaskOpened task, @Nullable Feedback item, @Nullable String service, String headline, Instant now) {
        taskId = task.taskId();
        caseId = task.caseId();
        form = task.form();
        role = task.form().role();
        process = task.process();
        dueAt = task.dueAt();
        openedAt = now;
        this.headline = headline;
        this.service = service;
        if (item != null) {
            feedbackId = item.id();
            teamId = item.teamId();
            kind = item.kind();
            theme = item.theme();
        }
    }

    public String taskId() {
        return taskId;
    }

    /** The business key: a feedback id, or a guardian case's id. */
    public UUID caseId() {
        return caseId;
    }

    /** The story's id; null behind the guardian's door. */
    public @Nullable UUID feedbackId() {
        return feedbackId;
    }

    public Form form() {
        return form;
    }

    public Role role() {
        return role;
    }

    /** The team the story is about. */
    public @Nullable UUID teamId() {
        return teamId;
    }

    public @Nullable String service() {
        return service;
    }

    public @Nullable Kind kind() {
        return kind;
    }

    public @Nullable Theme theme() {
        return theme;
    }

    /** A masked line of the person's own words. */
    public String headline() {
        return headline;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable UUID assignee() {
        return assignee;
    }

    /** Whether the person added something since the task was last looked at. */
    public boolean hasNews() {
        return news;
    }

    boolean isHeldBy(UUID person) {
        return person.equals(assignee);
    }

    void claim(UUID person, Instant now) {
        if (assignee != null && !assignee.equals(person)) {
            throw new HeldBySomebodyElse();
        }
        assignee = person;
        claimedAt = now;
    }

    /** Goes from a colleague's hands into somebody else's; who holds it may have changed meanwhile. */
    void takeOver(UUID holder, UUID person, Instant now) {
        if (!isHeldBy(holder)) {
            throw new HeldBySomebodyElse();
        }
        assignee = person;
        claimedAt = now;
    }

    void handBack(UUID person) {
        if (isHeldBy(person)) {
            assignee = null;
            claimedAt = null;
        }
    }

    void offerHelp(Instant now) {
        helpOfferedAt = now;
    }

    void hasNewsNow() {
        news = true;
    }

    void newsWasRead() {
        news = false;
    }

    void retell(String newHeadline) {
        headline = newHeadline;
    }
}
