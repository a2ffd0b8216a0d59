package org.fairlight.rights;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.entrances.Doorkeeper;
import org.fairlight.entrances.Entrance;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.WeWrote;
import org.fairlight.notify.Notices;
import org.fairlight.people.Directory;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.fairlight.workflow.Conflicts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requests for removal: asked by the person, decided by a privacy steward, carried out in the transaction of the decision. */
@Service
public class Erasures {

    private final ErasureRequests requests;
    private final Removal removal;
    private final StoryLine line;
    private final Stories stories;
    private final Directory directory;
    private final Notices notices;
    private final Conflicts conflicts;
    private final CurrentUser user;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Doorkeeper door;
    private final Clock clock;

    Erasures(
            ErasureRequests requests,
            Removal removal,
            StoryLine line,
            Stories stories,
            Directory directory,
            Notices notices,
            Conflicts conflicts,
            CurrentUser user,
            Audit audit,
            ApplicationEventPublisher events,
            Doorkeeper door,
            Clock clock) {
        this.requests = requests;
        this.removal = removal;
        this.line = line;
        this.stories = stories;
        this.directory = directory;
        this.notices = notices;
        this.conflicts = conflicts;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.door = door;
        this.clock = clock;
    }

    /** The newest request of a story. */
    @Transactional(readOnly = true)
    @Door(Right.USE_OWN_DATA)
    public Optional<ErasureRequest> of(Holder holder) {
        return requests.findFirstByFeedbackIdOrderByAskedAtDesc(holder.feedbackId());
    }

    /**
     * The person asks; asking again while a request is open adds nothing.
     *
     * @throws org.fairlight.entrances.TooOften when too much comes from the same address
     */
    @Transactional
    @Door(Right.USE_OWN_DATA)
    public ErasureRequest ask(Holder holder) {
        door.admit(Entrance.WRITING);
        return ask(holder.feedbackId(), AskedBy.RECEIPT);
    }

    /** A privacy steward enters what somebody asked in a letter; they have made sure who it is. */
    @Transactional
    @Door(Right.TEND_RIGHTS)
    public ErasureRequest askByPost(UUID feedbackId) {
        return ask(feedbackId, AskedBy.POST);
    }

    /**
     * @throws RequestSettled when it is decided already
     * @throws org.fairlight.entrances.TooOften as {@link #ask}
     */
    @Transactional
    @Door(Right.USE_OWN_DATA)
    public void takeBack(Holder holder) {
        door.admit(Entrance.WRITING);
        of(holder).orElseThrow(RequestSettled::new).takeBack(clock.instant());
        audit.record(Deed.ERASURE_DECIDED, holder.feedbackId(), ErasureState.TAKEN_BACK);
    }

    /** What waits for a privacy steward, soonest to be answered first. */
    @Transactional(readOnly = true)
    @Door(Right.TEND_RIGHTS)
    public List<ErasureRow> open() {
        return requests.findByStateOrderByAnswerByAscAskedAt(ErasureState.OPEN).stream()
                .map(request -> new ErasureRow(
                        request.feedbackId(),
                        request,
                        line.of(request.feedbackId()),
                        line.learned(request.feedbackId())))
                .toList();
    }

    /**
     * Decides and carries it out.
     *
     * @throws org.fairlight.workflow.UnfinishedAnswers naming the fields that need another look
     * @throws RequestSettled when somebody was quicker
     */
    @Door(Right.TEND_RIGHTS)
    public void decide(UUID requestId, ErasureAnswers answers) {
        SignedIn steward = user.require();
        answers.check();
        conflicts.resolve(() -> {
            ErasureRequest request = requests.findById(requestId).orElseThrow(RequestSettled::new);
            request.decide(answers, steward.personId(), clock.instant());
            requests.saveAndFlush(request);
            audit.record(Deed.ERASURE_DECIDED, request.feedbackId(), requestId.toString(), request.state());
            carryOut(request, answers);
            return request;
        });
    }

    private void carryOut(ErasureRequest request, ErasureAnswers answers) {
        UUID story = request.feedbackId();
        if (request.state() == ErasureState.WHOLLY) {
            removal.whole(story, answers.learningToo(), Happening.REMOVED_AS_ASKED);
            return;
        }
        if (request.state() == ErasureState.PARTLY) {
            removal.parts(story, answers.parts());
        }
        events.publishEvent(new WeWrote(story));
    }

    private ErasureRequest ask(UUID feedbackId, AskedBy askedBy) {
        Optional<ErasureRequest> open =
                requests.findFirstByFeedbackIdOrderByAskedAtDesc(feedbackId).filter(ErasureRequest::isOpen);
        return open.orElseGet(() -> askAnew(feedbackId, askedBy));
    }

    private ErasureRequest askAnew(UUID feedbackId, AskedBy askedBy) {
        if (stories.find(feedbackId).map(Feedback::removedAt).isPresent()) {
            throw new AccessDeniedException("This story was removed before.");
        }
        ErasureRequest request = requests.saveAndFlush(new ErasureRequest(feedbackId, askedBy, clock.instant()));
        audit.record(Deed.ERASURE_ASKED, feedbackId, request.id().toString(), askedBy);
        directory
                .withRole(Role.PRIVACY_STEWARD)
                .forEach(steward ->
                        notices.tell(steward.id(), "Somebody asks for their story to be removed.", "rights"));
        return request;
    }
}
