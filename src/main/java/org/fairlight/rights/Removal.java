package org.fairlight.rights;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.audit.Audit;
import org.fairlight.audit.Deed;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.HeldPart;
import org.fairlight.feedback.StoryLeaving;
import org.fairlight.feedback.StoryRemoval;
import org.fairlight.workflow.MessageName;
import org.fairlight.workflow.Processes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Carries out what was decided: first whoever must keep a copy, then the process, then the words; all in one transaction. */
@Component
class Removal {

    private final Processes processes;
    private final StoryRemoval stories;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    Removal(Processes processes, StoryRemoval stories, ApplicationEventPublisher events, Audit audit) {
        this.processes = processes;
        this.stories = stories;
        this.events = events;
        this.audit = audit;
    }

    void whole(UUID feedbackId, boolean learningToo, Happening why) {
        events.publishEvent(new StoryLeaving(feedbackId));
        processes.tell(feedbackId, MessageName.HANDLING_WITHDRAWN, Map.of());
        stories.removeWhole(feedbackId, learningToo, why);
        audit.record(Deed.STORY_REMOVED, feedbackId, why);
    }

    void parts(UUID feedbackId, Set<HeldPart> parts) {
        stories.removeParts(feedbackId, parts);
        audit.record(Deed.STORY_REMOVED, feedbackId, Extent.PARTS);
    }

    /** How much of a story went, as the trail says it. */
    private enum Extent {
        PARTS
    }
}
