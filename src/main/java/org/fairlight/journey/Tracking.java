package org.fairlight.journey;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.entrances.Doorkeeper;
import org.fairlight.entrances.Entrance;
import org.fairlight.entrances.LookUp;
import org.fairlight.entrances.TooOften;
import org.fairlight.feedback.AccountStories;
import org.fairlight.feedback.Conversation;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.FeedbackState;
import org.fairlight.feedback.FeltHeard;
import org.fairlight.feedback.ReceiptCode;
import org.fairlight.feedback.Receipts;
import org.fairlight.feedback.Replies;
import org.fairlight.feedback.Stories;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.workflow.Conflicts;
import org.fairlight.workflow.MessageName;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Processes;
import org.springframework.stereotype.Service;

/** Lets the person who holds a receipt follow their story, add to it and change what it may be used for. */
@Service
public class Tracking {

    private static final String HOW = "TRACKING";

    private final Receipts receipts;
    private final TrackingReader reader;
    private final Stories stories;
    private final Conversation conversation;
    private final Consents consents;
    private final Replies replies;
    private final Processes processes;
    private final Conflicts conflicts;
    private final TrackedQuestions questions;
    private final Doorkeeper door;
    private final SafetyFirst safety;
    private final AccountStories accounts;
    private final CurrentUser user;

    Tracking(
            Receipts receipts,
            TrackingReader reader,
            Stories stories,
            Conversation conversation,
            Consents consents,
            Replies replies,
            Processes processes,
            Conflicts conflicts,
            TrackedQuestions questions,
            AccountStories accounts,
            CurrentUser user,
            Doorkeeper door,
            SafetyFirst safety) {
        this.receipts = receipts;
        this.reader = reader;
        this.stories = stories;
        this.conversation = conversation;
        this.consents = consents;
        this.replies = replies;
        this.processes = processes;
        this.conflicts = conflicts;
        this.questions = questions;
        this.door = door;
        this.safety = safety;
        this.accounts = accounts;
        this.user = user;
    }

    /**
     * Leave to try a code; its delay is to be kept before {@link #open(LookUp, String)}.
     *
     * @throws TooOften when too many codes were tried
     */
    @Door(Right.TRACK)
    public LookUp lookUp() {
        return door.lookUp();
    }

    /**
     * Opens what somebody typed; a text that cannot be a code costs the same work and gets the same answer as a code that opens nothing.
     *
     * @throws TrackingUnknown when it opens nothing
     */
    @Door(Right.TRACK)
    public TrackedStory open(LookUp leave, String typed) {
        return read(check(leave, typed));
    }

    /** As {@link #open(LookUp, String)}, for whoever needs the proof alone. */
    CheckedReceipt check(LookUp leave, String typed) {
        Optional<UUID> id = receipts.open(typed);
        if (id.isEmpty()) {
            leave.wasWrong();
        }
        return id.map(CheckedReceipt::new).orElseThrow(TrackingUnknown::new);
    }

    /**
     * Opens by a code that opened before.
     *
     * @throws TrackingUnknown when the code opens nothing
     */
    @Door(Right.TRACK)
    public TrackedStory open(ReceiptCode code) {
        return read(check(code));
    }

    @Door(Right.TRACK)
    public TrackedStory open(CheckedReceipt receipt) {
        return read(receipt);
    }

    /**
     * A story of the account of whoever is signed in as a patient.
     *
     * @throws TrackingUnknown when it is none of theirs
     */
    @Door(Right.SEE_OWN_STORIES)
    public CheckedReceipt mine(UUID feedbackId) {
        UUID me = user.require().personId();
        if (!accounts.isOneOf(me, feedbackId)) {
            throw new TrackingUnknown();
        }
        return new CheckedReceipt(feedbackId);
    }

    /** @throws TrackingUnknown when the code opens nothing */
    @Door(Right.TRACK)
    public CheckedReceipt check(ReceiptCode code) {
        return receipts.open(code).map(CheckedReceipt::new).orElseThrow(TrackingUnknown::new);
    }

    /**
     * The person adds something; whoever works with the story hears of it, or a privacy steward when nobody does.
     *
     * @throws TrackingUnknown when the code opens nothing
     * @throws TrackingTooLate when nobody works with the story any more
     * @throws TooOften as for every other deed here, when too many come from the same address
     */
    @Door(Right.TRACK)
    public TrackedStory addMessage(ReceiptCode code, String words) {
        return addMessage(check(code), words, false);
    }

    /** @param somebodyUnsafe whether they ticked that somebody may not be safe: a guardian reads these words at once */
    @Door(Right.TRACK)
    public TrackedStory addMessage(CheckedReceipt receipt, String words, boolean somebodyUnsafe) {
        return change(receipt, id -> {
            if (stateOf(id) != FeedbackState.OPEN) {
                throw new TrackingTooLate();
            }
            conversation.fromPerson(id, words);
            if (somebodyUnsafe) {
                safety.tell(id, words.strip());
            }
        });
    }

    /**
     * Flips one switch; every use of the story reacts in the same transaction.
     *
     * @throws TrackingUnknown when the code opens nothing
     * @throws TrackingTooLate when the story is sealed, or nobody works with it any more and it should be read anew
     */
    @Door(Right.TRACK)
    public TrackedStory changeChoice(ReceiptCode code, Purpose purpose, boolean given) {
        return changeChoice(check(code), purpose, given);
    }

    @Door(Right.TRACK)
    public TrackedStory changeChoice(CheckedReceipt receipt, Purpose purpose, boolean given) {
        return change(receipt, id -> {
            notSealed(id);
            if (purpose == Purpose.HANDLE_AND_REPLY) {
                handling(id, given);
            } else {
                consents.change(id, purpose, given, HOW);
            }
        });
    }

    /**
     * The person says whether they felt heard.
     *
     * @throws TrackingUnknown when the code opens nothing
     * @throws TrackingTooLate when the story is sealed or no reply was sent
     */
    @Door(Right.TRACK)
    public TrackedStory feltHeard(ReceiptCode code, FeltHeard answer) {
        return feltHeard(check(code), answer);
    }

    @Door(Right.TRACK)
    public TrackedStory feltHeard(CheckedReceipt receipt, FeltHeard answer) {
        return change(receipt, id -> {
            notSealed(id);
            if (replies.sent(id).isEmpty()) {
                throw new TrackingTooLate();
            }
            replies.feltHeard(id, answer);
            processes.tell(id, MessageName.PERSON_REPLIED, Map.of());
        });
    }

    /**
     * The person answers something they are asked; they can answer anew for as long as it is asked.
     *
     * @param key the choice they made
     * @throws TrackingUnknown when the code opens nothing
     * @throws TrackingTooLate when it is not asked any more
     */
    @Door(Right.TRACK)
    public TrackedStory answer(ReceiptCode code, UUID question, String key) {
        return answer(check(code), question, key);
    }

    @Door(Right.TRACK)
    public TrackedStory answer(CheckedReceipt receipt, UUID question, String key) {
        return change(receipt, id -> {
            notSealed(id);
            questions.answer(receipt, question, key);
        });
    }

    /**
     * The person wants e-mails that tell of something new, or no more of them.
     *
     * @throws TrackingTooLate when the story is sealed
     */
    @Door(Right.TRACK)
    public TrackedStory wantNewsByEmail(CheckedReceipt receipt, boolean wanted) {
        return change(receipt, id -> {
            notSealed(id);
            stories.wantNewsByEmail(id, wanted);
        });
    }

    private void handling(UUID id, boolean given) {
        boolean inHand = processes.isRunning(id, ProcessId.FEEDBACK_TO_LEARNING);
        if (given && !inHand) {
            throw new TrackingTooLate();
        }
        consents.change(id, Purpose.HANDLE_AND_REPLY, given, HOW);
        if (!given && !inHand) {
            stories.seal(id);
        }
    }

    private TrackedStory change(CheckedReceipt receipt, Consumer<UUID> deed) {
        door.admit(Entrance.WRITING);
        conflicts.resolve(() -> {
            deed.accept(receipt.feedbackId());
            return receipt;
        });
        return read(receipt);
    }

    private TrackedStory read(CheckedReceipt receipt) {
        return reader.read(receipt.feedbackId(), questions.of(receipt));
    }

    private void notSealed(UUID id) {
        if (stateOf(id) == FeedbackState.SEALED) {
            throw new TrackingTooLate();
        }
    }

    private FeedbackState stateOf(UUID id) {
        return stories.find(id).map(Feedback::state).orElseThrow(TrackingUnknown::new);
    }
}
