package org.fairlight.journey;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.security.SignedIn;
import org.fairlight.workflow.Conflicts;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Processes;
import org.fairlight.workflow.TaskForm;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.Variable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Taking, handing back, half-filling and handing in tasks; a form's answers and the engine's step are one transaction. */
@Service
public class Tasks {

    private final WorkItems items;
    private final Processes processes;
    private final Drafts drafts;
    private final CurrentUser user;
    private final Audit audit;
    private final Conflicts conflicts;
    private final Clock clock;
    private final Map<Form, TaskForm<?>> forms = new EnumMap<>(Form.class);

    Tasks(
            WorkItems items,
            Processes processes,
            Drafts drafts,
            CurrentUser user,
            Audit audit,
            Conflicts conflicts,
            Clock clock,
            List<TaskForm<?>> forms) {
        this.items = items;
        this.processes = processes;
        this.drafts = drafts;
        this.user = user;
        this.audit = audit;
        this.conflicts = conflicts;
        this.clock = clock;
        forms.forEach(form -> this.forms.put(form.form(), form));
    }

    /** The task as the signed-in person may see it; throws {@link TaskGone} when it is finished. */
    @Door(Right.DO_TASK)
    public WorkItem open(String taskId) {
        return conflicts.resolve(() -> {
            WorkItem item = mayWorkOn(taskId);
            item.newsWasRead();
            return item;
        });
    }

    @Door(Right.DO_TASK)
    public void claim(String taskId) {
        conflicts.resolve(() -> {
            WorkItem item = mayWorkOn(taskId);
            item.claim(me().personId(), clock.instant());
            audit.record(Deed.TASK_CLAIMED, item.feedbackId(), taskId, item.form());
            return item;
        });
    }

    @Door(Right.DO_TASK)
    public void handBack(String taskId) {
        conflicts.resolve(() -> {
            WorkItem item = mayWorkOn(taskId);
            item.handBack(me().personId());
            audit.record(Deed.TASK_HANDED_BACK, item.feedbackId(), taskId, item.form());
            return item;
        });
    }

    /** The answers so far: the person's own draft, or the form's beginning. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    @Door(Right.DO_TASK)
    public <A> A answers(String taskId) {
        return conflicts.resolve(() -> {
            WorkItem item = mayWorkOn(taskId);
            TaskForm<A> form = (TaskForm<A>) form(item.form());
            return drafts.of(taskId, me().personId(), form.answersType()).orElseGet(() -> form.begin(inHand(item)));
        });
    }

    /** Keeps a half-filled form; also when the task is gone, so that nothing typed is lost. @return when it was kept */
    @Door(Right.KEEP_DRAFT)
    public Instant keepDraft(String taskId, Object answers) {
        Instant now = clock.instant();
        return conflicts.resolve(() -> {
            drafts.keep(taskId, me().personId(), answers, now);
            return now;
        });
    }

    /**
     * Hands a form in and lets the process go on.
     *
     * @throws org.fairlight.workflow.UnfinishedAnswers naming the fields that need another look
     * @throws TaskGone when somebody was quicker; @throws HeldBySomebodyElse when somebody else has taken it
     */
    @SuppressWarnings("unchecked")
    @Door(Right.DO_TASK)
    public <A> void handIn(String taskId, A answers) {
        keepDraft(taskId, answers);
        conflicts.resolve(() -> {
            WorkItem item = mayWorkOn(taskId);
            item.claim(me().personId(), clock.instant());
            items.flush();
            Map<Variable, Object> results = ((TaskForm<A>) form(item.form())).handIn(inHand(item), answers);
            audit.record(Deed.TASK_COMPLETED, item.feedbackId(), taskId, item.form());
            processes.complete(taskId, results);
            return item;
        });
    }

    private TaskForm<?> form(Form form) {
        TaskForm<?> found = forms.get(form);
        if (found == null) {
            throw new IllegalStateException("No class answers the form " + form);
        }
        return found;
    }

    private WorkItem mayWorkOn(String taskId) {
        SignedIn person = me();
        WorkItem item = items.findById(taskId).orElseThrow(TaskGone::new);
        if (!isFor(item, person)) {
            throw new AccessDeniedException("This task is for somebody else.");
        }
        return item;
    }

    static boolean isFor(WorkItem item, SignedIn person) {
        return person.is(item.role()) && !isOwnTeams(item, person);
    }

    /** A clinician never reviews what is about their own team. */
    private static boolean isOwnTeams(WorkItem item, SignedIn person) {
        return item.form() == Form.CLINICIAN_REVIEW
                && item.teamId() != null
                && item.teamId().equals(person.teamId());
    }

    private TaskInHand inHand(WorkItem item) {
        return new TaskInHand(item.taskId(), item.caseId(), item.form(), me().personId());
    }

    private SignedIn me() {
        return user.require();
    }
}
