package org.fairlight.feedback;

import java.util.List;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stories that belong to somebody's own account; whoever asks has made sure whose account it is. */
@Service
@Transactional
public class AccountStories {

    private final Feedbacks feedbacks;
    private final Audit audit;

    AccountStories(Feedbacks feedbacks, Audit audit) {
        this.feedbacks = feedbacks;
        this.audit = audit;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Feedback> of(UUID person) {
        return feedbacks.findBySharedByOrderByReceivedAtDesc(person);
    }

    @Transactional(readOnly = true)
    public boolean isOneOf(UUID person, UUID feedbackId) {
        return feedbacks
                .findById(feedbackId)
                .filter(story -> person.equals(story.sharedBy()))
                .isPresent();
    }

    /** Adds a story that was sent without an account; false when it belongs to somebody else's. */
    public boolean claim(UUID person, UUID feedbackId) {
        boolean theirs = feedbacks.findById(feedbackId).orElseThrow().becomesOneOf(person);
        if (theirs) {
            audit.record(Deed.SHARED, feedbackId, How.CLAIMED);
        }
        return theirs;
    }

    /** How a story came to an account, as the trail says it. */
    private enum How {
        CLAIMED
    }
}
