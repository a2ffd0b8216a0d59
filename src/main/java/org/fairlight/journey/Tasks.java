package org.fairlight.journey;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.notify.Notices;
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

/** Taking, taking over, handing back, half-filling and handing in tasks; a form's answers and the engine's step are one transaction. */
@Service
public class Tasks {

    private final WorkItems items;
    private final Processes processes;
    private final Drafts drafts;
    private final CurrentUser user;
    private final Audit audit;
    private final Notices notices;
    private final Conflicts conflicts;
    private final Clock clock;
    private final Map<Form, TaskForm<?>> forms = new EnumMap<>(Form.class);

    Tasks(
            WorkItems items,
            Processes processes,
            Drafts drafts,
            CurrentUser user,
            Audit audit,
            Notices notices,
            Conflicts conflicts,
            Clock clock,
            List<TaskForm<?>> forms) {
        this.items = items;
        this.processes = processes;
        this.drafts = drafts;
        this.user = user;
        this.audit = audit;
        this.notices = notices;
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

    /**
     * Takes a task out of a colleague's hands, so that it does not wait for somebody who is away. They hear of it, and what they
     * had typed comes along, unless the person had begun it themselves.
     *
     * @param holder who held it when the person decided
     * @throws HeldBySomebodyElse when it is in other hands by now
     */
    @Door(Right.DO_TASK)
    public void takeOver(String taskId, UUID holder, TakeOver why) {
        conflicts.resolve(() -> {
            SignedIn me = me();
            WorkItem item = mayWorkOn(taskId);
            item.takeOver(holder, me.personId(), clock.instant());
            drafts.handOver(taskId, holder, me.personId());
            audit.record(Deed.TASK_TAKEN_OVER, item.feedbackId(), taskId, why);
            notices.tell(holder, why.note(me.displayName(), item.form().title()), "desk/" + taskId);
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
        AnswerLengths.check(answers);
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
