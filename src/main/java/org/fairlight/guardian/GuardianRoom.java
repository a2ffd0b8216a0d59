package org.fairlight.guardian;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.FeedbackState;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.journey.WorkLists;
import org.fairlight.journey.WorkRow;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.workflow.UnfinishedAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What guardians read and write; nobody else gets anything, administrators included. */
@Service
@Transactional
public class GuardianRoom {

    private final GuardianCases cases;
    private final Looks looks;
    private final KeptStories kept;
    private final Stories stories;
    private final WorkLists work;
    private final Directory directory;
    private final CurrentUser user;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    GuardianRoom(
            GuardianCases cases,
            Looks looks,
            KeptStories kept,
            Stories stories,
            WorkLists work,
            Directory directory,
            CurrentUser user,
            Audit audit,
            JsonMapper json,
            Clock clock) {
        this.cases = cases;
        this.looks = looks;
        this.kept = kept;
        this.stories = stories;
        this.work = work;
        this.directory = directory;
        this.user = user;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /** Open or closed cases, newest first, with what each waits for. */
    @Door(Right.GUARD)
    public List<GuardianRow> list(CaseState state) {
        List<GuardianCase> found = cases.findByStateOrderByOpenedAtDesc(state);
        Map<UUID, WorkRow> waiting = work
                .ofCases(found.stream().map(GuardianCase::id).toList())
                .stream()
                .collect(Collectors.toMap(WorkRow::caseId, Function.identity(), (first, second) -> first));
        return found.stream()
                .map(one -> new GuardianRow(
                        one.id(), one.cameBy(), one.openedAt(), about(one), one.closedAt(), waiting.get(one.id())))
                .toList();
    }

    /** A case with all that is known; opening it is on the trail by the case's own id. */
    @Door(Right.GUARD)
    public GuardianFile open(UUID caseId) {
        GuardianCase one = find(caseId);
        audit.record(Deed.GUARDIAN_OPENED, null, caseId.toString(), null);
        boolean removed = isKept(one);
        boolean takenBack = !removed && isTakenBack(one);
        return new GuardianFile(
                caseId,
                one.cameBy(),
                one.openedAt(),
                one.worries(),
                one.feedbackId() == null || takenBack || removed ? null : stories.masked(one.feedbackId()),
                takenBack,
                removed,
                one.told(),
                directory.person(one.toldBy()).map(Person::displayName).orElse(null),
                one.feedbackId() == null ? 1 : cases.countByFeedbackId(one.feedbackId()),
                read(one.assessment(), TriageAnswers.class),
                read(one.candour(), CandourAnswers.class),
                read(one.closing(), ClosingAnswers.class),
                looks.of(caseId));
    }

    /**
     * The words as they came, for a reason that is kept here. The trail tells of the look by the case's own id, so that nothing
     * of the journey shows it.
     */
    @Door(Right.GUARD)
    public Story original(UUID caseId, String reason) {
        UUID story = lookedAt(caseId, reason, Deed.GUARDIAN_READ_ORIGINAL);
        return kept.original(story).orElseGet(() -> stories.originalForGuardian(story));
    }

    /** How to reach the person, for a reason that is kept like a look at their words. */
    @Door(Right.GUARD)
    public Optional<ContactDetails> contact(UUID caseId, String reason) {
        UUID story = lookedAt(caseId, reason, Deed.GUARDIAN_READ_CONTACT);
        return kept.holds(story) ? kept.contact(story) : stories.contactForGuardian(story);
    }

    Set<About> worries(UUID caseId) {
        return find(caseId).worries();
    }

    void assess(UUID caseId, TriageAnswers answers) {
        change(caseId, one -> one.assess(json.writeValueAsString(answers)));
    }

    void spokeWithThePerson(UUID caseId, CandourAnswers answers) {
        change(caseId, one -> one.spokeWithThePerson(json.writeValueAsString(answers)));
    }

    void wasDone(UUID caseId, ClosingAnswers answers) {
        change(caseId, one -> one.wasDone(json.writeValueAsString(answers)));
    }

    /** The last step of the guardian's process, in the transaction in which a guardian handed in how it ends. */
    public void close(UUID caseId) {
        change(caseId, one -> one.close(clock.instant()));
    }

    private void change(UUID caseId, Consumer<GuardianCase> change) {
        GuardianCase one = find(caseId);
        change.accept(one);
        cases.saveAndFlush(one);
    }

    private UUID lookedAt(UUID caseId, String reason, Deed deed) {
        GuardianCase one = find(caseId);
        UnfinishedAnswers.check()
                .that(!reason.isBlank(), "reason", "Say in a few words why you need to see it.")
                .fits(reason, GuardianDoor.MOST_CHARACTERS, "reason")
                .done();
        if (one.feedbackId() == null) {
            throw new AccessDeniedException("There is no story behind this case.");
        }
        looks.keep(caseId, reason.strip());
        audit.record(deed, null, caseId.toString(), null);
        return one.feedbackId();
    }

    private GuardianCase find(UUID caseId) {
        user.require(Right.GUARD);
        return cases.findById(caseId).orElseThrow(() -> new AccessDeniedException("There is no such case."));
    }

    private Set<About> about(GuardianCase one) {
        TriageAnswers assessed = read(one.assessment(), TriageAnswers.class);
        return assessed == null ? one.worries() : assessed.about();
    }

    private boolean isKept(GuardianCase one) {
        return one.feedbackId() != null && kept.holds(one.feedbackId());
    }

    private boolean isTakenBack(GuardianCase one) {
        return one.feedbackId() != null
                && stories.find(one.feedbackId()).map(Feedback::state).orElse(FeedbackState.SEALED)
                        == FeedbackState.SEALED;
    }

    private <A> @Nullable A read(@Nullable String answers, Class<A> type) {
        return answers == null ? null : json.readValue(answers, type);
    }
}
