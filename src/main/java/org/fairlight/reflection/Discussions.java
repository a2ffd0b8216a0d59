package org.fairlight.reflection;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.fairlight.consent.ConsentChanged;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Conversation;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.PartsRemoved;
import org.fairlight.feedback.Timelines;
import org.fairlight.notify.Notices;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process does to a discussion: people are invited, or it is called off. */
@Service
@Transactional
public class Discussions {

    private final DiscussionRecords discussions;
    private final Invitations invitations;
    private final BoardNotes notes;
    private final Conversation conversation;
    private final Notices notices;
    private final Timelines timelines;

    Discussions(
            DiscussionRecords discussions,
            Invitations invitations,
            BoardNotes notes,
            Conversation conversation,
            Notices notices,
            Timelines timelines) {
        this.discussions = discussions;
        this.invitations = invitations;
        this.notes = notes;
        this.conversation = conversation;
        this.notices = notices;
        this.timelines = timelines;
    }

    /** Sends the invitations of the planned discussion, in the transaction in which a facilitator planned it. */
    public void invite(UUID feedbackId) {
        for (Discussion planned : planned(feedbackId)) {
            tell(
                    planned,
                    "You are invited to talk about a story with colleagues, " + when(planned)
                            + ". It is your choice whether you come.");
            if (invitationsOf(planned).stream().anyMatch(Invitation::isForThePersonWhoShared)) {
                conversation.fromStaff(feedbackId, letter(planned));
            }
        }
        timelines.note(feedbackId, Happening.DISCUSSION_PLANNED);
    }

    /** The person said no to a discussion: it does not take place, and whoever was invited hears so. */
    public void callOff(UUID feedbackId) {
        stop(feedbackId);
        timelines.note(feedbackId, Happening.DISCUSSION_CALLED_OFF);
    }

    /** With the whole story taken back its process ends, so the discussion is called off here. */
    @EventListener
    void changed(ConsentChanged change) {
        if (change.purpose() == Purpose.HANDLE_AND_REPLY && !change.given()) {
            stop(change.feedbackId());
        }
    }

    /** A story that is gone is not discussed any more, and what was written about it in the room goes with it. */
    @EventListener
    void removed(PartsRemoved removal) {
        if (removal.isWholeStory()) {
            stop(removal.feedbackId());
            for (Discussion discussion : discussions.findByFeedbackId(removal.feedbackId())) {
                discussion.forgetWhatWasTold();
                notes.deleteByDiscussionId(discussion.id());
            }
        }
    }

    private void stop(UUID feedbackId) {
        for (Discussion planned : planned(feedbackId)) {
            planned.callOff();
            tell(
                    planned,
                    "The discussion " + when(planned)
                            + " is called off: the person chose that their story is not discussed. Thank you for being ready.");
        }
    }

    private void tell(Discussion discussion, String words) {
        invitationsOf(discussion).stream()
                .map(Invitation::personId)
                .filter(Objects::nonNull)
                .forEach(person -> notices.tell(person, words, "discussion/" + discussion.id()));
    }

    private static String letter(Discussion planned) {
        return """
                We would like to learn from what you shared, and colleagues are going to talk about it: %s, %s. \
                You are welcome to come; near the top of this page you can say whether you would like to. \
                You can also tell us here what you would like us to think about. \
                Names in your story stay hidden. It is your choice, and nothing changes for you if you would rather not.
                """.formatted(when(planned), planned.place()).strip();
    }

    private static String when(Discussion planned) {
        return "on " + DiscussionTimes.words(planned.startsAt());
    }

    private List<Discussion> planned(UUID feedbackId) {
        return discussions.findByFeedbackIdAndState(feedbackId, DiscussionState.PLANNED);
    }

    private List<Invitation> invitationsOf(Discussion discussion) {
        return invitations.findByDiscussionId(discussion.id());
    }
}
