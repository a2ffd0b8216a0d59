package org.fairlight.journey;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ConversationMessage;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.LearningPoint;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.TimelineEntry;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who works with a story may see of it: masked words, what it may be used for, what happened so far.
 *
 * @param service the service it is about; null when the person was not sure
 * @param when roughly when it happened, masked; null when it is not known or had better not be shown
 */
public record CaseFile(
        UUID feedbackId,
        Feedback item,
        @Nullable String service,
        Story masked,
        @Nullable String when,
        Set<Purpose> allowed,
        List<TimelineEntry> timeline,
        List<ConversationMessage> conversation,
        List<LearningPoint> learned,
        List<String> changes) {}
