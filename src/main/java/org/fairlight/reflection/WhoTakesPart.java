package org.fairlight.reflection;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fairlight.people.Directory;
import org.fairlight.people.Person;
import org.fairlight.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was invited to a discussion, and what they answered. */
@Component
class WhoTakesPart {

    private static final String THE_PERSON = "The person who spoke";

    private final Invitations invitations;
    private final Directory directory;

    WhoTakesPart(Invitations invitations, Directory directory) {
        this.invitations = invitations;
        this.directory = directory;
    }

    /** What this colleague answered; null when they were not invited. */
    @Nullable
    InvitationAnswer answerOf(SignedIn colleague, Discussion one) {
        return invitations
                .findByDiscussionIdAndPersonId(one.id(), colleague.personId())
                .map(Invitation::answer)
                .orElse(null);
    }

    /** What the person who shared the story answered; null when they were not invited. */
    @Nullable
    InvitationAnswer answerOfThePerson(Discussion one) {
        return invitations
                .findByDiscussionIdAndThePersonWhoSharedTrue(one.id())
                .map(Invitation::answer)
                .orElse(null);
    }

    /** The facilitator first, then colleagues by name, then the person who spoke. */
    List<Room.Participant> in(Discussion one) {
        Stream<Room.Participant> facilitator =
                Stream.of(new Room.Participant(name(one.facilitator()), InvitationAnswer.COMING, "Facilitator"));
        Stream<Room.Participant> colleagues = invitations.findByDiscussionId(one.id()).stream()
                .filter(invitation -> !invitation.isForThePersonWhoShared())
                .filter(invitation -> !one.facilitator().equals(invitation.personId()))
                .map(invitation -> new Room.Participant(
                        name(invitation.personId()),
                        invitation.answer(),
                        invitation.answer().title()))
                .sorted(Comparator.comparing(Room.Participant::name));
        Stream<Room.Participant> person = Stream.ofNullable(answerOfThePerson(one))
                .map(answer -> new Room.Participant(THE_PERSON, answer, answer.ofThePerson()));
        return Stream.of(facilitator, colleagues, person).flatMap(part -> part).toList();
    }

    private String name(@Nullable UUID person) {
        return directory.person(person).map(Person::displayName).orElse("A colleague");
    }
}
