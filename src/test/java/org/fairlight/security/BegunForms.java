package org.fairlight.security;

import java.util.List;
import java.util.Set;
import org.fairlight.feedback.ReplyDraft;
import org.fairlight.improvement.ImprovementPlan;
import org.fairlight.reflection.DiscussionPlan;
import org.fairlight.reflection.DiscussionRecord;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.workflow.Form;

/** Forms in which nothing is filled yet: whoever may hand one in is told what is missing. */
final class BegunForms {

    private BegunForms() {}

    static Object of(Form form) {
        return switch (form) {
            case CLINICIAN_REVIEW -> new ReviewAnswers(List.of(), List.of(), null, null, false, false, false, false);
            case PLAN_DISCUSSION -> new DiscussionPlan(null, null, null, Set.of(), false);
            case RECORD_DISCUSSION -> new DiscussionRecord(null, null, null, null, List.of(), null);
            case PLAN_IMPROVEMENT -> new ImprovementPlan(null, null, null, null, null, null, null);
            case DRAFT_REPLY -> new ReplyDraft(null, null, null);
            default -> throw new IllegalArgumentException("No story of the matrix waits for " + form);
        };
    }
}
