package org.fairlight;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Sharing;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Tasks;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.people.Team;
import org.fairlight.security.Role;
import org.fairlight.workflow.Form;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** What tests say in the journey's words: share a story, be somebody, hand in what waits, fire a timer. */
@TestComponent
public class Traces {

    public static final Set<Purpose> EVERYTHING = Set.of(Purpose.values());

    private final Sharing sharing;
    private final Tasks tasks;
    private final Directory directory;
    private final ProcessEngine engine;

    Traces(Sharing sharing, Tasks tasks, Directory directory, ProcessEngine engine) {
        this.sharing = sharing;
        this.tasks = tasks;
        this.directory = directory;
        this.engine = engine;
    }

    public Receipt share(Story story, Set<Purpose> given) {
        return share(Submission.of(UUID.randomUUID().toString(), Source.FORM, story, given));
    }

    public Receipt share(Submission submission) {
        return sharing.share(submission);
    }

    /** The demonstration's first person with a role. */
    public Person person(Role role) {
        return directory.withRole(role).getFirst();
    }

    /** The made-up person whose name begins so, for example "Asha". */
    public Person person(String firstName) {
        return directory.activePeople().stream()
                .filter(person -> person.displayName().startsWith(firstName))
                .findFirst()
                .orElseThrow();
    }

    public Team team(String service) {
        return directory.teamCalled(service).orElseThrow();
    }

    /** Runs as a person; afterwards whoever was signed in before is so again, or nobody. */
    public <T> T as(Person person, Supplier<T> deed) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        signIn(person);
        try {
            return deed.get();
        } finally {
            SecurityContextHolder.clearContext();
            if (before.getAuthentication() != null) {
                SecurityContextHolder.setContext(before);
            }
        }
    }

    public void as(Person person, Runnable deed) {
        as(person, () -> {
            deed.run();
            return null;
        });
    }

    public void signIn(Person person) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person.signedIn(), null, authorities));
    }

    /** The forms a case waits for. */
    public List<Form> waitsFor(UUID caseId) {
        return open(caseId).stream()
                .map(task -> Form.ofId(
                        engine.getFormService().getTaskFormData(task.getId()).getFormKey()))
                .sorted()
                .toList();
    }

    /** The id of the task that asks for a form. */
    public String task(UUID caseId, Form form) {
        return open(caseId).stream()
                .filter(task -> form.id()
                        .equals(engine.getFormService()
                                .getTaskFormData(task.getId())
                                .getFormKey()))
                .map(Task::getId)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The case does not wait for " + form));
    }

    /** Somebody hands a form in. */
    public void handIn(Person person, UUID caseId, Form form, Object answers) {
        String task = task(caseId, form);
        as(person, () -> tasks.handIn(task, answers));
    }

    /** Fires a timer of the case now, whatever its date. @param activityId the element in the model */
    public void fireTimer(UUID caseId, String activityId) {
        Job timer = engine.getManagementService().createJobQuery().timers().list().stream()
                .filter(job -> caseId.toString().equals(businessKey(job)))
                .filter(job -> activityId.equals(engine.getManagementService()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No timer waits at " + activityId));
        engine.getManagementService().executeJob(timer.getId());
    }

    private String businessKey(Job job) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    private List<Task> open(UUID caseId) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list();
    }
}
