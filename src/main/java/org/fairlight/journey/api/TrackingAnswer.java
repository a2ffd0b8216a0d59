package org.fairlight.journey.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fairlight.feedback.Reply;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.journey.TrackedStory;
import org.jspecify.annotations.Nullable;

/** Where a story is. */
@Schema(description = "Where a story is, in plain words")
record TrackingAnswer(
        @Schema(description = "Where it is now", example = "A clinician reads it to learn from it")
        String stage,

        @Schema(description = "What happens next", example = "They write down what can be learned.")
        String nextStep,

        @Schema(description = "By when; null when nothing is due", example = "2026-12-07", nullable = true) @Nullable
        LocalDate nextBy,

        @Schema(description = "Who has it: a role, never a name", example = "A clinician from another team")
        String with,

        @Schema(description = "The day by which we hope to have answered", example = "2027-02-12")
        LocalDate replyBy,

        @Schema(description = "What happened so far, oldest first")
        List<Entry> timeline,

        @Schema(description = "Our reply, once it was sent", nullable = true) @Nullable
        Answer reply) {

    /** One thing that happened. */
    @Schema(name = "TimelineEntry")
    record Entry(
            @Schema(example = "2026-11-23T10:42:00Z") Instant at,
            @Schema(example = "You shared your story") String what,

            @Schema(description = "A few words more", nullable = true, example = "Use it in a discussion: no") @Nullable
            String detail) {

        static Entry of(TimelineEntry entry) {
            return new Entry(entry.at(), entry.what().words(), entry.detail());
        }
    }

    /** You said, we learned, we did. */
    @Schema(name = "Reply")
    record Answer(
            @Schema(example = "You waited six hours and nobody told you why.")
            String youSaid,

            @Schema(example = "The board in the waiting room was switched off at night.")
            String weLearned,

            @Schema(example = "It now stays on, and a nurse says the waiting time every hour.")
            String weDid,

            @Schema(example = "2027-01-20T09:00:00Z") @Nullable
            Instant sentAt) {

        static @Nullable Answer of(@Nullable Reply reply) {
            return reply == null ? null : new Answer(reply.youSaid(), reply.weLearned(), reply.weDid(), reply.sentAt());
        }
    }

    static TrackingAnswer of(TrackedStory story) {
        return new TrackingAnswer(
                story.here(),
                story.next(),
                story.nextBy(),
                story.stage().who(),
                story.replyBy(),
                story.timeline().stream().map(Entry::of).toList(),
                Answer.of(story.reply()));
    }
}
