package org.fairlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fairlight.workflow.Models;
import org.junit.jupiter.api.Test;

class TrackingPathTests {

    private final TrackingPath path = new TrackingPath(new Models("classpath*:processes/")
            .all().stream()
                    .filter(model -> model.fileName().equals("feedback-to-learning.bpmn"))
                    .findFirst()
                    .orElseThrow()
                    .xml());

    @Test
    void aStoryInReviewHasPassedTheFirstStepsAndMayBeDiscussed() {
        List<TrackingStep> steps = path.steps(
                List.of("feedback-shared", "set-clocks", "hide-names", "say-thank-you", "consent", "which-way"),
                List.of("clinician-review"));
        assertThat(steps)
                .extracting(step -> step.state() + " " + step.name())
                .startsWith(
                        "DONE Feedback shared",
                        "DONE Hide names",
                        "DONE Say thank you and when we will be in touch",
                        "DONE Check names and choices",
                        "HERE Clinician review",
                        "NEXT Reflective discussion")
                .endsWith("NEXT You said, we learned, we did");
        assertThat(steps)
                .filteredOn(TrackingStep::perhaps)
                .extracting(TrackingStep::id)
                .containsExactly("reflective-discussion", "improvement-action");
    }

    @Test
    void helpThatWasOfferedAndWhatThePersonAddedAreNoSteps() {
        assertThat(path.steps(
                        List.of(
                                "feedback-shared",
                                "more-told-add-it",
                                "draft-reply-offer-help",
                                "draft-reply-help-offered"),
                        List.of("draft-reply")))
                .extracting(TrackingStep::id)
                .doesNotContain("more-told-add-it", "draft-reply-offer-help", "draft-reply-help-offered")
                .contains("feedback-shared", "draft-reply", "approve-reply");
    }

    @Test
    void aReplyThatIsWrittenAnewIsHereAndNotDone() {
        assertThat(path.steps(List.of("draft-reply", "approve-reply"), List.of("draft-reply")))
                .filteredOn(step -> step.id().equals("draft-reply"))
                .extracting(TrackingStep::state)
                .containsExactly(TrackingStep.State.HERE);
    }
}
