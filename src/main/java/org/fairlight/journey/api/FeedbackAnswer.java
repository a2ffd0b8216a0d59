package org.fairlight.journey.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import org.fairlight.journey.Receipt;

/** What another system gets back at once. */
@Schema(description = "The receipt. Give it to the person; nobody can find it again.")
record FeedbackAnswer(
        @Schema(
                description = "The code that opens the story, in five groups of four",
                example = "7KQ2-9XMD-0F4T-VB6H-3NPW")
        String receipt,

        @Schema(description = "The day by which we write to say thank you", example = "2026-11-26")
        LocalDate thanksBy,

        @Schema(description = "The day by which we hope to have answered", example = "2027-02-12")
        LocalDate replyBy,

        @Schema(
                description = "Where to follow the story: track is a page for people, tracking is for programs",
                example = "{\"track\": \"/track\", \"tracking\": \"/api/v1/tracking\"}")
        Map<String, String> links) {

    static FeedbackAnswer of(Receipt receipt) {
        return new FeedbackAnswer(
                receipt.code().inGroups(),
                receipt.thanksBy(),
                receipt.replyBy(),
                Map.of("track", "/track", "tracking", FeedbackApi.TRACKING));
    }
}
