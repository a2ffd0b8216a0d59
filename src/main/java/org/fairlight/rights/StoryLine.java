package org.fairlight.rights;

import java.util.List;
import java.util.UUID;
import org.fairlight.feedback.Feedback;
import org.fairlight.feedback.FeedbackState;
import org.fairlight.feedback.Learning;
import org.fairlight.feedback.LearningPoint;
import org.fairlight.feedback.Stories;
import org.springframework.stereotype.Component;

/** What a privacy steward sees of a story before they decide: a masked line, and what was learned from it. */
@Component
class StoryLine {

    private static final int CHARACTERS = 140;

    private final Stories stories;
    private final Learning learning;

    StoryLine(Stories stories, Learning learning) {
        this.stories = stories;
        this.learning = learning;
    }

    String of(UUID feedbackId) {
        return stories.find(feedbackId).map(Feedback::state).orElseThrow() == FeedbackState.SEALED
                ? "A story that its person took back"
                : stories.headline(feedbackId, CHARACTERS);
    }

    List<String> learned(UUID feedbackId) {
        return learning.pointsOf(feedbackId).stream().map(LearningPoint::text).toList();
    }
}
