package org.fairlight.improvement;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fairlight.consent.ConsentChanged;
import org.fairlight.consent.Purpose;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.OfStory;
import org.fairlight.security.Right;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The changes that stories led to: all of them for those who work with stories, their own for other staff. */
@Service
@Transactional
public class Improvements {

    private static final Role[] READERS = {Role.IMPROVEMENT_LEAD, Role.FACILITATOR, Role.CLINICIAN, Role.QUALITY_LEAD};

    private final ImprovementActions actions;
    private final PdsaCycles cycles;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    Improvements(ImprovementActions actions, PdsaCycles cycles, Directory directory, CurrentUser user, Clock clock) {
        this.actions = actions;
        this.cycles = cycles;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    @Door(Right.SEE_IMPROVEMENTS)
    public List<ImprovementFile> list() {
        SignedIn me = user.require();
        List<ImprovementAction> found = user.isAny(READERS)
                ? actions.findTop500ByOrderByStartedAtDesc()
                : actions.findByOwnerOrderByStartedAtDesc(me.personId());
        Map<UUID, List<PdsaCycle>> byAction =
                cycles
                        .findByActionIdInOrderByNumber(
                                found.stream().map(ImprovementAction::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(PdsaCycle::actionId));
        return found.stream()
                .map(action -> file(action, byAction.getOrDefault(action.id(), List.of())))
                .toList();
    }

    /** The change a story led to, for whoever has the task to plan or study it. */
    @Transactional(readOnly = true)
    @Door(Right.SEE_CHANGE)
    public Optional<ImprovementFile> ofStory(@OfStory UUID feedbackId) {
        return actions.findFirstByFeedbackIdOrderByStartedAtDesc(feedbackId)
                .map(action -> file(action, cycles.findByActionIdOrderByNumber(action.id())));
    }

    /** Who can own a change. */
    @Transactional(readOnly = true)
    @Door(Right.PLAN_CHANGE)
    public List<Owner> owners() {
        return directory.withRole(Role.STAFF).stream()
                .map(person -> new Owner(person.id(), person.displayName()))
                .toList();
    }

    /** With the whole story taken back, its process ends and so does the change it led to. */
    @EventListener
    void changed(ConsentChanged change) {
        if (change.purpose() == Purpose.HANDLE_AND_REPLY && !change.given()) {
            actions.findFirstByFeedbackIdOrderByStartedAtDesc(change.feedbackId())
                    .ifPresent(action -> action.stop(clock.instant()));
        }
    }

    private ImprovementFile file(ImprovementAction action, List<PdsaCycle> tried) {
        return new ImprovementFile(
                action.id(),
                action.aim(),
                action.changeIdea(),
                action.kind(),
                action.measure(),
                directory.person(action.owner()).map(Person::displayName).orElse("A colleague"),
                action.state(),
                action.startedAt(),
                tried.stream().map(PdsaCycle::file).toList());
    }

    /** Somebody who can own a change. */
    public record Owner(UUID id, String name) {}
}
