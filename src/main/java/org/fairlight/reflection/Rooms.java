package org.fairlight.reflection;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.fairlight.feedback.Learning;
import org.fairlight.feedback.LearningPoint;
import org.fairlight.feedback.LearningSource;
import org.fairlight.feedback.ReplyHints;
import org.fairlight.feedback.Stories;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.security.Role;
import org.fairlight.security.SignedIn;
import org.fairlight.workflow.UnfinishedAnswers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms in which discussions happen: for whoever was invited, and for facilitators. */
@Service
@Transactional
public class Rooms {

    /** The most characters one note on the board may have. */
    public static final int MOST_CHARACTERS = 500;

    private static final int HEADLINE = 140;
    private static final String NO_LONGER = "The person chose that this story is not discussed";

    private final DiscussionRecords discussions;
    private final Invitations invitations;
    private final WhoTakesPart who;
    private final BoardNotes notes;
    private final Reading reading;
    private final Stories stories;
    private final Learning learning;
    private final ReplyHints hints;
    private final CurrentUser user;
    private final Clock clock;

    Rooms(
            DiscussionRecords discussions,
            Invitations invitations,
            WhoTakesPart who,
            BoardNotes notes,
            Reading reading,
            Stories stories,
            Learning learning,
            ReplyHints hints,
            CurrentUser user,
            Clock clock) {
        this.discussions = discussions;
        this.invitations = invitations;
        this.who = who;
        this.notes = notes;
        this.reading = reading;
        this.stories = stories;
        this.learning = learning;
        this.hints = hints;
        this.user = user;
        this.clock = clock;
    }

    /** The discussions the signed-in person was invited to, or all of them for a facilitator; newest first. */
    @Transactional(readOnly = true)
    @Door(Right.TAKE_PART)
    public List<RoomRow> list() {
        SignedIn me = user.require();
        List<Discussion> found = me.is(Role.FACILITATOR)
                ? discussions.findTop200ByOrderByStartsAtDesc()
                : discussions.invitedTo(me.personId());
        return found.stream().map(one -> row(one, me)).toList();
    }

    @Transactional(readOnly = true)
    @Door(Right.TAKE_PART)
    public Room open(UUID discussionId) {
        SignedIn me = user.require();
        Discussion one = find(discussionId);
        boolean readable = mayRead(one, me);
        return new Room(
                one.id(),
                one.kind(),
                one.state(),
                one.startsAt(),
                DiscussionTimes.words(one.startsAt()),
                one.place(),
                who.in(one),
                readable ? stories.masked(one.feedbackId()) : null,
                readable ? board(one) : List.of(),
                who.answerOf(me, one),
                who.answerOfThePerson(one),
                me.is(Role.FACILITATOR),
                readable && one.state() == DiscussionState.HELD ? learned(one) : List.of());
    }

    /** Says whether one comes; it can be changed until the discussion is held. */
    @Door(Right.TAKE_PART)
    public void answer(UUID discussionId, InvitationAnswer answer) {
        Discussion one = find(discussionId);
        invitations
                .findByDiscussionIdAndPersonId(one.id(), user.require().personId())
                .orElseThrow(() -> new AccessDeniedException("You were not invited to this discussion."))
                .answered(answer, clock.instant());
    }

    /** Puts a note on the board, without the name of whoever wrote it. */
    @Door(Right.TAKE_PART)
    public void write(UUID discussionId, BoardQuestion question, String words) {
        Discussion one = openFor(discussionId);
        UnfinishedAnswers.check()
                .that(!words.isBlank(), "words", "Write a few words first.")
                .that(words.length() <= MOST_CHARACTERS, "words", "A note is short. Please make two of it.")
                .that(
                        !hints.seemsToName(words),
                        "words",
                        "There seems to be a name or a number in it. Say it as a role.")
                .done();
        notes.save(new BoardNote(one.id(), question, words.strip(), clock.instant()));
    }

    /** Takes a note off the board; the facilitator looks after it. */
    @Door(Right.TEND_BOARD)
    public void remove(UUID noteId) {
        BoardNote note = notes.findById(noteId).orElseThrow();
        openFor(note.discussionId());
        notes.delete(note);
    }

    void mustTakePart(UUID discussionId) {
        find(discussionId);
    }

    private Discussion openFor(UUID discussionId) {
        Discussion one = find(discussionId);
        if (!one.isPlanned() || !mayRead(one, user.require())) {
            throw new AccessDeniedException("This board is closed.");
        }
        return one;
    }

    private Discussion find(UUID discussionId) {
        SignedIn me = user.require();
        return discussions
                .findById(discussionId)
                .filter(one -> me.is(Role.FACILITATOR) || who.answerOf(me, one) != null)
                .orElseThrow(() -> new AccessDeniedException("You were not invited to this discussion."));
    }

    private boolean mayRead(Discussion one, SignedIn me) {
        return one.state() != DiscussionState.CALLED_OFF
                && (me.is(Role.FACILITATOR)
                        ? reading.mayBeDiscussed(one.feedbackId())
                        : reading.mayBeReadBy(one.feedbackId(), me.teamId()));
    }

    private RoomRow row(Discussion one, SignedIn me) {
        return new RoomRow(
                one.id(),
                one.kind(),
                one.state(),
                one.startsAt(),
                DiscussionTimes.words(one.startsAt()),
                mayRead(one, me) ? stories.headline(one.feedbackId(), HEADLINE) : NO_LONGER,
                who.answerOf(me, one));
    }

    private List<Room.Note> board(Discussion one) {
        return notes.findByDiscussionIdOrderByWrittenAt(one.id()).stream()
                .map(note -> new Room.Note(note.id(), note.question(), note.text()))
                .toList();
    }

    private List<String> learned(Discussion one) {
        return learning.pointsOf(one.feedbackId()).stream()
                .filter(point -> point.source() == LearningSource.DISCUSSION)
                .map(LearningPoint::text)
                .toList();
    }
}
