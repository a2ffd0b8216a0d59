package org.fairlight.studio.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fairlight.Traces;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.studio.TwoLeads;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.ProcessId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stories that wait for a review, and quality leads who move them. */
public class MovingStories {

    static final String MAIN = "feedback-to-learning.bpmn";
    static final String REVIEW = "clinician-review.bpmn";
    static final String STEP = "review-for-learning";
    static final String OTHER_STEP = "review-together";

    private static final Story CONCERN = new Story("We waited for hours", null, "Say how long it takes");

    private final Traces trace;
    private final TwoLeads leads;
    private final Moving moving;
    private final Mover mover;
    private final Moves moves;
    private final LiveModels live;
    private final JdbcClient jdbc;

    MovingStories(
            Traces trace, TwoLeads leads, Moving moving, Mover mover, Moves moves, LiveModels live, JdbcClient jdbc) {
        this.trace = trace;
        this.leads = leads;
        this.moving = moving;
        this.mover = mover;
        this.moves = moves;
        this.live = live;
        this.jdbc = jdbc;
    }

    public Receipt share() {
        return trace.share(Submission.of(UUID.randomUUID().toString(), Source.FORM, CONCERN, Traces.EVERYTHING)
                .about(trace.team("Emergency department").id(), null));
    }

    /** Until every move is over: what other tests left behind may take all its tries. */
    void goOn() {
        for (int i = 0; i < Mover.MOST_TRIES && !moves.open().isEmpty(); i++) {
            mover.goOn();
        }
    }

    MovingPage page(String model) {
        return trace.as(leads.greta(), () -> moving.page(model, List.of()).orElseThrow());
    }

    MoveProgress progress(String model) {
        return trace.as(leads.greta(), () -> moving.progress(model).orElseThrow());
    }

    String followed(UUID story) {
        return live.of(story, ProcessId.CLINICIAN_REVIEW).orElseThrow().xml();
    }

    Instant reminder(UUID story) {
        assertThat(reminders(story)).hasSize(1);
        return reminders(story).getFirst();
    }

    List<Instant> reminders(UUID story) {
        return jdbc
                .sql("select duedate_ from act_ru_job where process_instance_id_ = :review")
                .param("review", review(story))
                .query(Timestamp.class)
                .list()
                .stream()
                .map(Timestamp::toInstant)
                .toList();
    }

    void setReminder(UUID story, Instant at) {
        jdbc.sql("update act_ru_job set duedate_ = :at where process_instance_id_ = :review")
                .param("at", Timestamp.from(at))
                .param("review", review(story))
                .update();
    }

    long waiting() {
        return jdbc.sql("select count(*) from process_move_item where state = 'WAITING'")
                .query(Long.class)
                .single();
    }

    PreviewLine lineOf(MovingPage page) {
        return page.preview().stream()
                .filter(line -> line.now().where().equals("“Review for learning”"))
                .findFirst()
                .orElseThrow();
    }

    void move(String model) {
        move(model, List.of());
    }

    void move(String model, List<Choice> chosen) {
        int number = page(model).number();
        trace.as(leads.greta(), () -> moving.move(model, number, chosen));
    }

    static ReviewAnswers review() {
        return new ReviewAnswers(
                List.of(), List.of("Say how long it takes"), null, Outcome.REPLY, false, false, false, false);
    }

    static String withAnotherStep(String xml) {
        return xml.replace("\"" + STEP + "\"", "\"" + OTHER_STEP + "\"");
    }

    static String kindly(String xml) {
        return xml.replace("Review for learning", "Review kindly");
    }

    String versionOf(UUID story) {
        return ofReview("proc_def_id_", story);
    }

    private String review(UUID story) {
        return ofReview("id_", story);
    }

    private String ofReview(String column, UUID story) {
        return jdbc.sql("""
                        select %s from act_ru_execution e where e.id_ = e.proc_inst_id_
                        and business_key_ = :story and proc_def_id_ like 'clinician-review:%%'
                        """.formatted(column))
                .param("story", story.toString())
                .query(String.class)
                .single();
    }
}
