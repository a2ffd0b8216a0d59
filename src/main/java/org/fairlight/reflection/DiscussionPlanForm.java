package org.fairlight.reflection;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.people.Team;
import org.fairlight.security.Door;
import org.fairlight.security.OfStory;
import org.fairlight.security.Right;
import org.fairlight.security.Role;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Processes;
import org.fairlight.workflow.TaskForm;
import org.fairlight.workflow.TaskInHand;
import org.fairlight.workflow.UnfinishedAnswers;
import org.fairlight.workflow.Variable;
import org.fairlight.workflow.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning a discussion: its kind is suggested by the table, people come by invitation. */
@Service
@Transactional
public class DiscussionPlanForm implements TaskForm<DiscussionPlan> {

    private final DiscussionRecords discussions;
    private final Invitations invitations;
    private final Reading reading;
    private final Directory directory;
    private final Processes processes;
    private final Clock clock;

    DiscussionPlanForm(
            DiscussionRecords discussions,
            Invitations invitations,
            Reading reading,
            Directory directory,
            Processes processes,
            Clock clock) {
        this.discussions = discussions;
        this.invitations = invitations;
        this.reading = reading;
        this.directory = directory;
        this.processes = processes;
        this.clock = clock;
    }

    @Override
    public Form form() {
        return Form.PLAN_DISCUSSION;
    }

    @Override
    public Class<DiscussionPlan> answersType() {
        return DiscussionPlan.class;
    }

    @Override
    public DiscussionPlan begin(TaskInHand task) {
        return new DiscussionPlan(suggested(task.caseId()), null, "", Set.of(), false);
    }

    /** What the table {@code learning-response} suggested for this story. */
    @Door(Right.PLAN_DISCUSSION)
    public @Nullable DiscussionKind suggested(@OfStory UUID feedbackId) {
        return processes
                .recall(feedbackId, ProcessId.REFLECTIVE_DISCUSSION, Variable.RESPONSE_FORM)
                .map(kind -> DiscussionKind.valueOf(kind.toString()))
                .orElse(null);
    }

    /** Who can be invited; the team the story is about only where the person allows that it sees it. */
    @Transactional(readOnly = true)
    @Door(Right.PLAN_DISCUSSION)
    public List<Colleague> colleagues(@OfStory UUID feedbackId) {
        return directory.activePeople().stream()
                .filter(person -> mayCome(person, feedbackId))
                .map(person -> new Colleague(person.id(), label(person)))
                .toList();
    }

    @Transactional(readOnly = true)
    @Door(Right.PLAN_DISCUSSION)
    public boolean mayInvitePerson(@OfStory UUID feedbackId) {
        return reading.mayInvitePerson(feedbackId);
    }

    @Override
    public Map<Variable, Object> handIn(TaskInHand task, DiscussionPlan plan) {
        check(task.caseId(), plan);
        Discussion planned = discussions.saveAndFlush(new Discussion(
                task.caseId(),
                requireNonNull(plan.kind()),
                requireNonNull(plan.startsAt()).atZone(WorkingDays.ZONE).toInstant(),
                requireNonNull(plan.place()).strip(),
                task.personId()));
        plan.invited().forEach(person -> invitations.save(Invitation.ofStaff(planned.id(), person)));
        if (plan.invitePerson()) {
            invitations.save(Invitation.ofThePersonWhoShared(planned.id()));
        }
        return Map.of();
    }

    private void check(UUID feedbackId, DiscussionPlan plan) {
        Set<UUID> mayCome = colleagues(feedbackId).stream().map(Colleague::id).collect(Collectors.toSet());
        UnfinishedAnswers.check()
                .that(plan.kind() != null, "kind", "Choose a kind of discussion.")
                .that(
                        plan.startsAt() != null
                                && !plan.startsAt().toLocalDate().isBefore(today()),
                        "startsAt",
                        "Choose a day from today on, and a time.")
                .that(plan.place() != null && !plan.place().isBlank(), "place", "Say where people meet.")
                .that(!plan.invited().isEmpty(), "invited", "Invite at least one colleague.")
                .that(
                        mayCome.containsAll(plan.invited()),
                        "invited",
                        "Somebody you chose cannot be invited: the person has not said that the team involved may see it.")
                .that(
                        !plan.invitePerson() || reading.mayInvitePerson(feedbackId),
                        "invitePerson",
                        "The person cannot be invited: nobody holds a receipt that we could answer to.")
                .done();
    }

    private boolean mayCome(Person person, UUID feedbackId) {
        return person.is(Role.STAFF) && reading.mayBeReadBy(feedbackId, person.teamId());
    }

    private String label(Person person) {
        return directory
                .team(person.teamId())
                .map(Team::name)
                .map(team -> person.displayName() + " · " + team)
                .orElse(person.displayName());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
    }
}
