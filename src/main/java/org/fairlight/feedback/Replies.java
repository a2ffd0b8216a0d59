package org.fairlight.feedback;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.OfStory;
import org.fairlight.security.Right;
import org.fairlight.security.SignedIn;
import org.fairlight.workflow.UnfinishedAnswers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Replies on their way from draft to the person's tracking page. */
@Service
@Transactional
public class Replies {

    private static final String OWN_REPLY =
            "You wrote this reply yourself, so somebody else has to check it. Please hand it back.";

    private final ReplyRecords replies;
    private final Timelines timelines;
    private final CurrentUser user;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Replies(
            ReplyRecords replies,
            Timelines timelines,
            CurrentUser user,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.replies = replies;
        this.timelines = timelines;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Reply> of(UUID feedbackId) {
        return replies.findById(feedbackId);
    }

    /** The reply for whoever has the task to write or to check it. */
    @Transactional(readOnly = true)
    @Door(Right.READ_DRAFT)
    public Optional<Reply> inHand(@OfStory UUID feedbackId) {
        return of(feedbackId);
    }

    /** The reply once it was sent: what the person may read. */
    @Transactional(readOnly = true)
    public Optional<Reply> sent(UUID feedbackId) {
        return of(feedbackId).filter(reply -> reply.state() == ReplyState.SENT);
    }

    @Door(Right.DRAFT_REPLY)
    public void draft(@OfStory UUID feedbackId, String said, String learned, String did) {
        SignedIn author = user.require();
        Reply reply = replies.findById(feedbackId).orElseGet(() -> new Reply(feedbackId));
        reply.draft(said, learned, did, author.personId());
        replies.save(reply);
    }

    /** Whether the signed-in person wrote it, and so cannot be the one who checks it. */
    @Transactional(readOnly = true)
    @Door(Right.CHECK_REPLY)
    public boolean isOwn(@OfStory UUID feedbackId) {
        UUID me = user.require().personId();
        return of(feedbackId).map(reply -> me.equals(reply.draftedBy())).orElse(false);
    }

    /** A second person's yes; whoever wrote the reply is refused. */
    @Door(Right.CHECK_REPLY)
    public void approve(@OfStory UUID feedbackId) {
        SignedIn steward = user.require();
        Reply reply = replies.findById(feedbackId).orElseThrow();
        UnfinishedAnswers.check().that(!isOwn(feedbackId), "verdict", OWN_REPLY).done();
        reply.approve(steward.personId());
    }

    @Door(Right.CHECK_REPLY)
    public void askForChange(@OfStory UUID feedbackId, String wish) {
        replies.findById(feedbackId).orElseThrow().askForChange(wish);
    }

    /** Puts the approved reply on the tracking page. */
    public void send(UUID feedbackId) {
        replies.findById(feedbackId).orElseThrow().send(clock.instant());
        timelines.note(feedbackId, Happening.REPLY_SENT);
        audit.record(Deed.REPLY_SENT, feedbackId, null);
        events.publishEvent(new WeWrote(feedbackId));
    }

    /** The person says whether they felt heard; the caller has checked their receipt. */
    public void feltHeard(UUID feedbackId, FeltHeard answer) {
        replies.findById(feedbackId).orElseThrow().heard(answer, clock.instant());
        timelines.note(feedbackId, Happening.FELT_HEARD);
    }
}
