package org.fairlight.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.Traces;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.feedback.Timelines;
import org.fairlight.journey.Submission;
import org.fairlight.notify.Notices;
import org.fairlight.people.Person;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.workflow.Form;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stories that a review found worth discussing, and the people who meet about them. */
abstract class DiscussedStories {

    static final Story STORY = new Story("We waited six hours", null, "Somebody could say how long the queue is");

    @Autowired
    Traces trace;

    @Autowired
    Rooms rooms;

    @Autowired
    Timelines timelines;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    UUID toDiscuss(Set<Purpose> given) {
        Submission submission = Submission.of(UUID.randomUUID().toString(), Source.FORM, STORY, given);
        UUID story = trace.share(
                        submission.about(trace.team("Emergency department").id(), null))
                .feedbackId();
        trace.handIn(
                trace.person("Bram"),
                story,
                Form.CLINICIAN_REVIEW,
                new ReviewAnswers(
                        List.of(), List.of("A board " + story), null, Outcome.DISCUSS, false, false, false, false));
        assertThat(trace.waitsFor(story)).containsExactly(Form.PLAN_DISCUSSION);
        return story;
    }

    UUID planned(UUID story, boolean invitePerson, Person... invited) {
        trace.handIn(carys(), story, Form.PLAN_DISCUSSION, plan(invitePerson, invited));
        return jdbc.sql("select id from discussion where feedback_id = :story")
                .param("story", story)
                .query(UUID.class)
                .single();
    }

    static DiscussionPlan plan(boolean invitePerson, Person... invited) {
        Set<UUID> people =
                java.util.Arrays.stream(invited).map(Person::id).collect(java.util.stream.Collectors.toSet());
        return new DiscussionPlan(
                DiscussionKind.AFTER_ACTION_REVIEW, LocalDateTime.now().plusDays(3), "Room 4", people, invitePerson);
    }

    static DiscussionRecord record(NextStep next) {
        return new DiscussionRecord(
                "To hear how long",
                "Nobody knew",
                "The screen is behind the desk",
                "",
                List.of("A number helps more than an apology"),
                next);
    }

    List<Happening> happenings(UUID story) {
        return timelines.of(story).stream().map(TimelineEntry::what).toList();
    }

    Person asha() {
        return trace.person("Asha");
    }

    Person carys() {
        return trace.person("Carys");
    }

    Person ines() {
        return trace.person("Ines");
    }
}
