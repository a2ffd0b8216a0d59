package org.fairlight.journey;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.entrances.Doorkeeper;
import org.fairlight.entrances.Entrance;
import org.fairlight.entrances.TooOften;
import org.fairlight.feedback.Arrival;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.Intake;
import org.fairlight.feedback.ReceiptCode;
import org.fairlight.feedback.Receipts;
import org.fairlight.media.MediaShelf;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.fairlight.security.SignedIn;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Processes;
import org.fairlight.workflow.Variable;
import org.fairlight.workflow.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in what somebody shares and sets it on its way: story, choices, media, receipt and process in one transaction. */
@Service
public class Sharing {

    private final Intake intake;
    private final Receipts receipts;
    private final Consents consents;
    private final MediaShelf media;
    private final Processes processes;
    private final CurrentUser user;
    private final Audit audit;
    private final ReplyClock replyClock;
    private final WorkingDays calendar;
    private final JourneySettings settings;
    private final SafetyFirst safety;
    private final Doorkeeper door;
    private final TransactionTemplate transaction;

    Sharing(
            Intake intake,
            Receipts receipts,
            Consents consents,
            MediaShelf media,
            Processes processes,
            CurrentUser user,
            Audit audit,
            ReplyClock replyClock,
            WorkingDays calendar,
            JourneySettings settings,
            SafetyFirst safety,
            Doorkeeper door,
            PlatformTransactionManager transactions) {
        this.intake = intake;
        this.receipts = receipts;
        this.consents = consents;
        this.media = media;
        this.processes = processes;
        this.user = user;
        this.audit = audit;
        this.replyClock = replyClock;
        this.calendar = calendar;
        this.settings = settings;
        this.safety = safety;
        this.door = door;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Shares a story. Sending the same submission again, at the same moment or later, gives the same receipt and adds nothing
     * but a worry about safety that was not ticked before.
     *
     * @throws NothingShared when the story has no words
     * @throws org.fairlight.workflow.UnfinishedAnswers when words, name or address are longer than they may be
     * @throws TooOften when too many stories come from the same address at once
     * @throws KeyUsedBefore when the key came before with another story
     */
    @Door(Right.SHARE)
    public Receipt share(Submission submission) {
        if (submission.story().isEmpty()) {
            throw new NothingShared();
        }
        submission.checkLengths();
        door.admit(Entrance.SHARING);
        try {
            return transaction.execute(status -> before(submission).orElseGet(() -> take(submission)));
        } catch (DataIntegrityViolationException sentTwiceAtOnce) {
            return transaction.execute(status -> before(submission).orElseThrow(() -> sentTwiceAtOnce));
        }
    }

    /**
     * Sets an imported comment on its way; nobody holds a receipt for it.
     *
     * @param importRef where the row came from; only a print of it is kept, so that the same row again adds nothing
     * @return false when the row was imported before
     */
    public boolean takeImported(Submission submission, String importRef) {
        String print = receipts.printOf(importRef);
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (intake.alreadyImported(print)) {
                return false;
            }
            start(intake.take(arrival(submission, false, null, null, print), null), submission);
            return true;
        }));
    }

    private Optional<Receipt> before(Submission submission) {
        return intake.alreadyTaken(receipts.printOf(submission.key())).map(item -> {
            if (!intake.isSame(item, print(submission))) {
                throw new KeyUsedBefore();
            }
            safety.tell(item.id(), submission.worries());
            return receipt(item, receipts.codeFor(submission.key()));
        });
    }

    private Receipt take(Submission submission) {
        ReceiptCode code = receipts.codeFor(submission.key());
        Arrival arrival = arrival(submission, true, receipts.printOf(submission.key()), print(submission), null);
        Feedback item = intake.take(arrival, code);
        start(item, submission);
        return receipt(item, code);
    }

    private void start(Feedback item, Submission submission) {
        consents.record(item.id(), submission.given(), submission.source().name());
        if (submission.uploadKey() != null) {
            media.attach(submission.uploadKey(), item.id(), submission.othersVisible());
        }
        audit.record(Deed.SHARED, item.id(), submission.source());
        processes.start(ProcessId.FEEDBACK_TO_LEARNING, item.id(), facts(item, submission));
        safety.tell(item.id(), submission.worries());
    }

    private Map<Variable, Object> facts(Feedback item, Submission submission) {
        Map<Variable, Object> facts = new EnumMap<>(Variable.class);
        facts.put(Variable.NATION, settings.nation());
        facts.put(Variable.KIND, item.kind());
        facts.put(Variable.THEME, item.theme());
        facts.put(Variable.HAS_GOOD, submission.story().good() != null);
        facts.put(Variable.HAS_BETTER, submission.story().better() != null);
        facts.put(Variable.PLAIN_THANKS, submission.story().isPlainThanks());
        facts.put(Variable.HARM, submission.worries().harm());
        facts.put(Variable.SAFEGUARDING, submission.worries().safeguarding());
        facts.put(Variable.CONDUCT, submission.worries().conduct());
        facts.put(Variable.REPLY_WISHED, item.isReplyWished());
        facts.put(Variable.CAN_REPLY, item.canReply());
        return facts;
    }

    private Arrival arrival(
            Submission submission,
            boolean withReceipt,
            @Nullable String key,
            @Nullable String print,
            @Nullable String importRef) {
        return new Arrival(
                submission.source(),
                submission.story(),
                submission.teamId(),
                submission.when(),
                submission.onBehalf(),
                user.get().map(SignedIn::personId).orElse(null),
                withReceipt && submission.given().contains(Purpose.HANDLE_AND_REPLY),
                submission.contact(),
                submission.newsWanted(),
                withReceipt,
                key,
                print,
                importRef);
    }

    private String print(Submission submission) {
        return receipts.printOf(String.join(
                "\u0000",
                submission.story().all(),
                String.valueOf(submission.teamId()),
                String.valueOf(submission.when()),
                submission.given().stream().sorted().toList().toString(),
                submission.contact() + (submission.newsWanted() ? ", to be written to" : "")));
    }

    private Receipt receipt(Feedback item, ReceiptCode code) {
        LocalDate day = LocalDate.ofInstant(item.receivedAt(), WorkingDays.ZONE);
        ReplyClock.Days days = replyClock.daysFor(item.kind(), Harm.NONE);
        return new Receipt(
                item.id(),
                code,
                calendar.after(day, days.acknowledge(), settings.nation()),
                calendar.after(day, days.wholeReply(), settings.nation()));
    }
}
