package org.fairlight.journey;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Timelines;
import org.fairlight.media.MediaShelf;
import org.fairlight.workflow.Variable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts of a case that a gateway asks for. */
@Service
@Transactional
public class CaseFacts {

    private final Consents consents;
    private final Stories stories;
    private final MediaShelf media;
    private final Timelines timelines;

    CaseFacts(Consents consents, Stories stories, MediaShelf media, Timelines timelines) {
        this.consents = consents;
        this.stories = stories;
        this.media = media;
        this.timelines = timelines;
    }

    /** What the person allows, and whether names or other people need a privacy steward's eye first. */
    public Map<Variable, Object> choices(UUID feedbackId) {
        Map<Variable, Object> facts = new HashMap<>(allowed(feedbackId));
        facts.put(
                Variable.NEEDS_PRIVACY_CHECK, stories.maskingIsUncertain(feedbackId) || media.showsOthers(feedbackId));
        timelines.note(feedbackId, Happening.CHOICES_READ);
        return facts;
    }

    /** After a choice was withdrawn: what may still be done, with the proof on the timeline. */
    public Map<Variable, Object> afterWithdrawal(UUID feedbackId) {
        timelines.note(feedbackId, Happening.USE_STOPPED);
        return allowed(feedbackId);
    }

    Map<Variable, Object> allowed(UUID feedbackId) {
        Set<Purpose> given = consents.given(feedbackId);
        return Map.of(
                Variable.MAY_HANDLE, given.contains(Purpose.HANDLE_AND_REPLY),
                Variable.MAY_DISCUSS, given.contains(Purpose.REFLECTIVE_DISCUSSION));
    }
}
