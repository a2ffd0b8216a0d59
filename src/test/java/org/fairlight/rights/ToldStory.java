package org.fairlight.rights;

import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.Traces;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.MaskingFlags;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Tasks;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.Worries;
import org.fairlight.media.MediaContent;
import org.fairlight.media.MediaFiles;
import org.fairlight.reflection.BoardQuestion;
import org.fairlight.reflection.DiscussionKind;
import org.fairlight.reflection.DiscussionPlan;
import org.fairlight.reflection.DiscussionRecord;
import org.fairlight.reflection.Rooms;
import org.fairlight.review.Effect;
import org.fairlight.review.Element;
import org.fairlight.review.Factor;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.workflow.Form;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A story with a word of its own in everything that can be said or written about it. */
@TestComponent
public class ToldStory {

    static final byte[] PHOTO = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");
    static final String LEARNED = "A board that says how long the wait is calms a room";

    private final Traces trace;
    private final MediaFiles files;
    private final Tracking tracking;
    private final Tasks tasks;
    private final Rooms rooms;
    private final MaskingFlags flags;
    private final JdbcClient jdbc;

    ToldStory(
            Traces trace,
            MediaFiles files,
            Tracking tracking,
            Tasks tasks,
            Rooms rooms,
            MaskingFlags flags,
            JdbcClient jdbc) {
        this.trace = trace;
        this.files = files;
        this.tracking = tracking;
        this.tasks = tasks;
        this.rooms = rooms;
        this.flags = flags;
        this.jdbc = jdbc;
    }

    /** @param word stands in every part */
    Receipt share(String word) {
        return share(word, Worries.NONE);
    }

    Receipt share(String word, Worries worries) {
        String key = UUID.randomUUID().toString();
        UUID photo = files.putAside(key, new ByteArrayInputStream(PHOTO)).id();
        Story story = new Story("We waited for hours beside a " + word, "The " + word + " was kind", "More " + word);
        return trace.share(Submission.of(key, Source.FORM, story, Traces.EVERYTHING)
                .about(trace.team("Emergency department").id(), "on the day of the " + word)
                .with(worries)
                .with(new ContactDetails(word, word + "@example.org"))
                .showing(key, Map.of(photo, false))
                .wantingNews(true));
    }

    /** Reviewed, in the middle of a discussion, with words in every field that people fill. */
    UUID worked(Receipt receipt, String word) {
        UUID story = receipt.feedbackId();
        tracking.addMessage(receipt.code(), "I forgot to say: " + word);
        trace.as(trace.person("Bram"), () -> flags.flag(story));
        trace.handIn(
                trace.person("Bram"),
                story,
                Form.CLINICIAN_REVIEW,
                new ReviewAnswers(
                        List.of(new Factor(Element.TOOLS, Effect.HINDERED, "The board did not show the " + word)),
                        List.of(LEARNED),
                        "Somebody had the time to look up",
                        Outcome.DISCUSS,
                        false,
                        false,
                        false,
                        false));
        plan(story);
        trace.as(
                trace.person("Ines"),
                () -> rooms.write(room(story), BoardQuestion.HAPPENED, "Nobody told them of the " + word));
        String task = trace.task(story, Form.RECORD_DISCUSSION);
        trace.as(
                trace.person("Carys"),
                () -> tasks.keepDraft(
                        task, new DiscussionRecord("A " + word, "No " + word, null, null, List.of(), null)));
        return story;
    }

    UUID room(UUID story) {
        return jdbc.sql("select id from discussion where feedback_id = :id")
                .param("id", story)
                .query(UUID.class)
                .single();
    }

    /** What is in the one photo of a story. */
    MediaContent photoOf(UUID story) {
        return files.content(files.of(story).getFirst().id());
    }

    private void plan(UUID story) {
        trace.handIn(
                trace.person("Carys"),
                story,
                Form.PLAN_DISCUSSION,
                new DiscussionPlan(
                        DiscussionKind.SCHWARTZ_ROUND,
                        LocalDateTime.now().plusDays(3),
                        "The garden room",
                        Set.of(trace.person("Ines").id()),
                        true));
    }
}
