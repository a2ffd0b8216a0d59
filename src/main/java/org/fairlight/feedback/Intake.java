package org.fairlight.feedback;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a story in: its words, its contact details and its receipt, each in its own place. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Intake {

    private final Feedbacks feedbacks;
    private final EntityManager entities;
    private final Receipts receipts;
    private final Timelines timelines;
    private final Clock clock;

    Intake(Feedbacks feedbacks, EntityManager entities, Receipts receipts, Timelines timelines, Clock clock) {
        this.feedbacks = feedbacks;
        this.entities = entities;
        this.receipts = receipts;
        this.timelines = timelines;
        this.clock = clock;
    }

    /** @param code null when nobody will hold a receipt, as with imported comments */
    public Feedback take(Arrival arrival, @Nullable ReceiptCode code) {
        UUID id = UUID.randomUUID();
        Feedback item = feedbacks.saveAndFlush(new Feedback(id, arrival, clock.instant()));
        entities.persist(new OriginalStory(id, arrival.story(), arrival.when()));
        if (arrival.contact() != null && !arrival.contact().isEmpty()) {
            entities.persist(new Contact(id, arrival.contact(), arrival.newsWanted()));
        }
        if (code != null) {
            receipts.issue(id, code);
        }
        timelines.note(id, Happening.RECEIVED);
        return item;
    }

    /** An item that came under the same key before. */
    public Optional<Feedback> alreadyTaken(String submissionKey) {
        return feedbacks.findBySubmissionKey(submissionKey);
    }

    /** Whether an item came with the same print, that is with the same words and choices. */
    public boolean isSame(Feedback item, String submissionPrint) {
        return submissionPrint.equals(item.submissionPrint());
    }

    public boolean alreadyImported(String importRef) {
        return feedbacks.existsByImportRef(importRef);
    }
}
