package org.fairlight.reflection;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.Timelines;
import org.fairlight.journey.AsksThePerson;
import org.fairlight.journey.CheckedReceipt;
import org.fairlight.journey.TrackedQuestion;
import org.fairlight.notify.Notices;
import org.fairlight.workflow.WorkingDays;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The invitation of the person who spoke: shown until the day is over or they said no to discussions, answered until it starts. */
@Service
@Transactional
class PersonsInvitation implements AsksThePerson {

    private final DiscussionRecords discussions;
    private final Invitations invitations;
    private final Reading reading;
    private final Notices notices;
    private final Timelines timelines;
    private final Clock clock;

    PersonsInvitation(
            DiscussionRecords discussions,
            Invitations invitations,
            Reading reading,
            Notices notices,
            Timelines timelines,
            Clock clock) {
        this.discussions = discussions;
        this.invitations = invitations;
        this.reading = reading;
        this.notices = notices;
        this.timelines = timelines;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TrackedQuestion> ask(CheckedReceipt receipt) {
        Instant now = clock.instant();
        return next(receipt.feedbackId()).map(sent -> InvitationWords.of(sent.discussion(), sent.invitation(), now));
    }

    @Override
    public void answer(CheckedReceipt receipt, TrackedQuestion.Choice choice) {
        Sent sent = next(receipt.feedbackId()).orElseThrow();
        InvitationAnswer answer = InvitationAnswer.valueOf(choice.key());
        if (sent.invitation().answer() == answer) {
            return;
        }
        sent.invitation().answered(answer, clock.instant());
        timelines.note(receipt.feedbackId(), Happening.INVITATION_ANSWERED, choice.label());
        notices.tell(
                sent.discussion().facilitator(),
                InvitationWords.news(sent.discussion(), answer),
                "discussion/" + sent.discussion().id());
    }

    private Optional<Sent> next(UUID feedbackId) {
        if (!reading.mayBeDiscussed(feedbackId)) {
            return Optional.empty();
        }
        return discussions.findByFeedbackIdAndState(feedbackId, DiscussionState.PLANNED).stream()
                .filter(planned -> !day(planned.startsAt()).isBefore(day(clock.instant())))
                .sorted(Comparator.comparing(Discussion::startsAt))
                .flatMap(this::sent)
                .findFirst();
    }

    private Stream<Sent> sent(Discussion planned) {
        return invitations.findByDiscussionIdAndThePersonWhoSharedTrue(planned.id()).stream()
                .map(invitation -> new Sent(planned, invitation));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingDays.ZONE);
    }

    /** An invitation with the discussion it is for. */
    private record Sent(Discussion discussion, Invitation invitation) {}
}
