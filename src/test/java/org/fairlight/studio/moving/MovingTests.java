package org.fairlight.studio.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.fairlight.FairlightTest;
import org.fairlight.Statements;
import org.fairlight.Traces;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.TrackingStep;
import org.fairlight.notify.Notices;
import org.fairlight.review.Outcome;
import org.fairlight.review.ReviewAnswers;
import org.fairlight.studio.ModelDrafts;
import org.fairlight.studio.Publishing;
import org.fairlight.studio.TwoLeads;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.LiveModels;
import org.fairlight.workflow.Passages;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Processes;
import org.fairlight.workflow.RunningCases;
import org.fairlight.workflow.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stories on their way go over to the version that runs now, on the real engine: each once or not at all. */
@FairlightTest
class MovingTests {

    private static final String MAIN = "feedback-to-learning.bpmn";
    private static final String REVIEW = "clinician-review.bpmn";
    private static final String STEP = "review-for-learning";
    private static final String OTHER_STEP = "review-together";
    private static final Story CONCERN = new Story("We waited for hours", null, "Say how long it takes");

    @Autowired
    Traces trace;

    @Autowired
    ModelDrafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    Moving moving;

    @Autowired
    Mover mover;

    @Autowired
    Moves moves;

    @Autowired
    MoveItems items;

    @Autowired
    RunningCases running;

    @Autowired
    Passages passages;

    @Autowired
    LiveModels live;

    @Autowired
    Processes processes;

    @Autowired
    Tracking tracking;

    @Autowired
    Notices notices;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private TwoLeads leads;

    @BeforeEach
    void twoLeads() {
        leads = new TwoLeads(trace, drafts, publishing);
    }

    @AfterEach
    void asItCame() {
        leads.asItCame(MAIN);
        leads.asItCame(REVIEW);
    }

    @Test
    void aStoryGoesOnByTheNewVersionAndItsPageShowsIt() {
        Receipt story = share();
        int number = leads.publish(MAIN, xml -> xml.replace("name=\"Hide names\"", "name=\"Hide every name\""));
        assertThat(steps(story)).contains("Hide names");
        long before = onVersion(MAIN, number);

        MovingPage page = page(MAIN);
        assertThat(page.number()).isEqualTo(number);
        assertThat(page.toMove()).isPositive();
        move(MAIN);
        goOn();

        assertThat(steps(story)).contains("Hide every name").doesNotContain("Hide names");
        assertThat(onVersion(MAIN, number)).isGreaterThan(before);
        assertThat(progress(MAIN).isOver()).isTrue();
        assertThat(progress(MAIN).moved()).isBetween(1L, page.toMove());
        assertThat(trace.as(leads.greta(), notices::mine).getFirst().text())
                .contains("The stories you moved to version " + number);
        assertThat(told()).isOne();
    }

    @Test
    void whoeverHasTheTaskKeepsItAndHandsItInByTheNewVersion() {
        UUID story = share().feedbackId();
        String task = trace.task(story, Form.CLINICIAN_REVIEW);
        leads.publish(REVIEW, xml -> xml.replace("Review for learning", "Review kindly"));

        move(REVIEW);
        goOn();

        assertThat(followed(story)).contains("Review kindly");
        assertThat(trace.task(story, Form.CLINICIAN_REVIEW)).isEqualTo(task);
        trace.fireTimer(story, "review-for-learning-part-way");
        trace.handIn(trace.person("Bram"), story, Form.CLINICIAN_REVIEW, review());
        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
    }

    @Test
    void aStepThatIsGoneKeepsItsStoriesUnlessSomebodyChoosesWhatItBecomes() {
        UUID story = share().feedbackId();
        leads.publish(REVIEW, MovingTests::withAnotherStep);

        assertThat(lineOf(page(REVIEW))).satisfies(line -> {
            assertThat(line.stays()).isEqualTo("“Review for learning” is not part of the new version.");
            assertThat(line.options())
                    .singleElement()
                    .satisfies(option -> assertThat(option.element()).isEqualTo(OTHER_STEP));
        });
        move(REVIEW);
        goOn();
        assertThat(followed(story)).doesNotContain(OTHER_STEP);
        assertThat(progress(REVIEW).stayed()).containsKey("“Review for learning” is not part of the new version.");

        List<Choice> chosen = page(REVIEW).preview().stream()
                .filter(line -> !line.options().isEmpty())
                .map(line -> new Choice(line.version(), line.element(), OTHER_STEP))
                .distinct()
                .toList();
        assertThat(trace.as(leads.greta(), () -> moving.page(REVIEW, chosen).orElseThrow())
                        .preview())
                .filteredOn(line -> line.element().equals(STEP))
                .allSatisfy(line -> assertThat(line.becomes()).isEqualTo("“Review for learning”"));
        move(REVIEW, chosen);
        goOn();
        assertThat(followed(story)).contains(OTHER_STEP);
        assertThat(reminder(story)).as("the new step's own, and no other").isAfter(Instant.now());
        assertThat(processes.whereStands(story, ProcessId.CLINICIAN_REVIEW)).containsExactly(OTHER_STEP);
        assertThat(processes.standings(ProcessId.CLINICIAN_REVIEW))
                .extracting(Standing::elementId)
                .contains(OTHER_STEP);
        trace.handIn(trace.person("Bram"), story, Form.CLINICIAN_REVIEW, review());
        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
    }

    @Test
    void nobodyChoosesWhatIsNotOffered() {
        share();
        int number = leads.publish(REVIEW, MovingTests::withAnotherStep);
        String from = lineOf(page(REVIEW)).version();

        assertThatThrownBy(() -> trace.as(
                        leads.greta(), () -> moving.move(REVIEW, number, List.of(new Choice(from, STEP, "reviewed")))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(waiting()).isZero();
    }

    @Test
    void whatAMachineDidNotFinishIsDoneOnceByTheNext() {
        UUID story = share().feedbackId();
        leads.publish(REVIEW, xml -> xml.replace("Review for learning", "Review kindly"));
        move(REVIEW);
        Move move = moves.open().getFirst();

        new TransactionTemplate(transactions).executeWithoutResult(dying -> {
            List<String> batch = items.take(move.id(), 0, 1_000);
            Ways ways = new Ways(passages, move);
            running.hold(batch).forEach((one, stand) -> {
                if (ways.against(stand).isEmpty()) {
                    passages.move(ways.from(stand.version()), List.of(one));
                    items.moved(move.id(), List.of(one));
                }
            });
            dying.setRollbackOnly();
        });

        assertThat(followed(story)).doesNotContain("Review kindly");
        assertThat(waiting()).isPositive();
        goOn();
        assertThat(followed(story)).contains("Review kindly");
        assertThat(waiting()).isZero();
    }

    @Test
    void severalMachinesMoveEachStoryOnce() throws Exception {
        List<UUID> stories = Stream.generate(() -> share().feedbackId())
                .limit(2 * Mover.BATCH + 5)
                .toList();
        leads.publish(REVIEW, xml -> xml.replace("Review for learning", "Review kindly"));
        long toMove = page(REVIEW).toMove();
        move(REVIEW);

        try (ExecutorService machines = Executors.newFixedThreadPool(3)) {
            List<Callable<Void>> all = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                all.add(() -> {
                    mover.goOn();
                    return null;
                });
            }
            for (Future<Void> one : machines.invokeAll(all)) {
                one.get();
            }
        }
        goOn();

        assertThat(progress(REVIEW).isOver()).isTrue();
        assertThat(progress(REVIEW).moved()).isBetween((long) stories.size(), toMove);
        assertThat(progress(REVIEW).stayed()).doesNotContainKey("It was on this version already.");
        assertThat(stories).allSatisfy(story -> {
            assertThat(followed(story)).contains("Review kindly");
            assertThat(trace.waitsFor(story)).containsExactly(Form.CLINICIAN_REVIEW);
        });
    }

    @Test
    void aStoryThatWentOnMeanwhileIsNotMovedFromWhereItIsNoMore() {
        UUID story = share().feedbackId();
        leads.publish(REVIEW, xml -> xml.replace("Review for learning", "Review kindly"));
        move(REVIEW);
        trace.handIn(trace.person("Bram"), story, Form.CLINICIAN_REVIEW, review());

        goOn();

        assertThat(progress(REVIEW).stayed()).containsEntry("It had come to its end before its turn.", 1L);
        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
    }

    @Test
    void whatCannotBeMovedIsGivenUpAndTheOthersOfItsBatchGoOn() {
        UUID unlucky = share().feedbackId();
        leads.publish(REVIEW, xml -> xml.replace("Review for learning", "Review kindly"));
        UUID lucky = share().feedbackId();
        leads.publish(REVIEW, xml -> xml.replace("Review kindly", "Review gladly"));
        String newest = running.versions(ProcessId.CLINICIAN_REVIEW).getFirst().id();
        Move move = new Move(
                UUID.randomUUID(),
                REVIEW,
                1,
                newest,
                leads.greta().id(),
                Map.of(version(unlucky), Map.of(STEP, "nowhere")));
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        begin -> moves.begin(move, running.onOthersThan(ProcessId.CLINICIAN_REVIEW, newest)));

        for (int i = 0; i < Mover.MOST_TRIES; i++) {
            assertThat(progress(REVIEW).isOver()).isFalse();
            mover.goOn();
            assertThat(followed(lucky)).as("after try " + i).contains("Review gladly");
        }

        assertThat(progress(REVIEW).isOver()).isTrue();
        assertThat(progress(REVIEW).stayed()).containsKey("It could not be moved in 5 tries.");
        assertThat(followed(unlucky)).contains("Review for learning");
        assertThat(trace.waitsFor(unlucky)).containsExactly(Form.CLINICIAN_REVIEW);
    }

    @Test
    void aStoryThatWasMovedStillHearsThatItIsTakenBack() {
        UUID story = share().feedbackId();
        leads.publish(MAIN, xml -> xml.replace("name=\"Hide names\"", "name=\"Hide every name\""));
        leads.publish(REVIEW, xml -> xml.replace("Review for learning", "Review kindly"));
        move(MAIN);
        move(REVIEW);
        goOn();
        assertThat(followed(story)).contains("Review kindly");

        consents.change(story, Purpose.HANDLE_AND_REPLY, false, "TEST");

        assertThat(trace.waitsFor(story)).isEmpty();
    }

    @Test
    void clocksThatAreSetStaySet() {
        UUID story = share().feedbackId();
        Instant longAgo = Instant.parse("2020-02-03T10:00:00Z");
        setReminder(story, longAgo);
        leads.publish(REVIEW, xml -> xml.replace("reviewDays", "discussionDays"));

        move(REVIEW);
        goOn();

        assertThat(followed(story)).doesNotContain("reviewDays");
        assertThat(reminder(story)).isEqualTo(longAgo);
    }

    @Test
    void aReminderThatWasGivenIsNotGivenAgain() {
        UUID story = share().feedbackId();
        trace.fireTimer(story, "review-for-learning-part-way");
        leads.publish(REVIEW, xml -> xml.replace("Review for learning", "Review kindly"));

        move(REVIEW);
        goOn();

        assertThat(followed(story)).contains("Review kindly");
        assertThat(reminders(story)).isEmpty();
    }

    @Test
    void oneMoveAtATimeAndOnlyToWhatWasLookedAt() {
        share();
        int number = leads.publish(REVIEW, xml -> xml.replace("Review for learning", "Review kindly"));

        assertThatThrownBy(() -> trace.as(leads.greta(), () -> moving.move(REVIEW, number - 1, List.of())))
                .isInstanceOf(OtherVersionRuns.class);
        move(REVIEW);
        move(REVIEW);
        assertThat(moves.open()).hasSize(1);
        goOn();
    }

    @Test
    void aVersionThatIsBroughtBackTakesItsStoriesBack() {
        UUID story = share().feedbackId();
        leads.publish(REVIEW, xml -> xml.replace("Review for learning", "Review kindly"));
        move(REVIEW);
        goOn();
        leads.asItCame(REVIEW);

        move(REVIEW);
        goOn();

        assertThat(followed(story)).doesNotContain("Review kindly");
        Map<Integer, Long> stories = trace.as(leads.greta(), () -> moving.stories(REVIEW));
        assertThat(stories.get(page(REVIEW).number())).isPositive();
    }

    @Test
    void onlyQualityLeadsLookAndTheGuardiansDoorStaysShut() {
        assertThatThrownBy(() -> trace.as(trace.person("Bram"), () -> moving.page(REVIEW, List.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(trace.as(leads.greta(), () -> moving.page("guardian.bpmn", List.of())))
                .isEmpty();
        assertThat(trace.as(leads.greta(), () -> moving.stories("reply-clock.dmn")))
                .isEmpty();
    }

    @Test
    void aStoryTakesFewStatements() {
        for (int i = 0; i < Mover.BATCH; i++) {
            share();
        }
        leads.publish(REVIEW, xml -> xml.replace("Review for learning", "Review kindly"));
        long toMove = page(REVIEW).toMove();
        move(REVIEW);

        List<String> statements = Statements.during(mover::goOn);

        assertThat((double) statements.size() / toMove).as("statements a story").isLessThan(40);
    }

    private static String withAnotherStep(String xml) {
        return xml.replace("\"" + STEP + "\"", "\"" + OTHER_STEP + "\"");
    }

    private PreviewLine lineOf(MovingPage page) {
        return page.preview().stream()
                .filter(line -> line.now().where().equals("“Review for learning”"))
                .findFirst()
                .orElseThrow();
    }

    private Receipt share() {
        return trace.share(Submission.of(UUID.randomUUID().toString(), Source.FORM, CONCERN, Traces.EVERYTHING)
                .about(trace.team("Emergency department").id(), null));
    }

    private static ReviewAnswers review() {
        return new ReviewAnswers(
                List.of(), List.of("Say how long it takes"), null, Outcome.REPLY, false, false, false, false);
    }

    /** Until every move is over: what other tests left behind may take all its tries. */
    private void goOn() {
        for (int i = 0; i < Mover.MOST_TRIES && !moves.open().isEmpty(); i++) {
            mover.goOn();
        }
    }

    private void move(String model) {
        move(model, List.of());
    }

    private void move(String model, List<Choice> chosen) {
        int number = page(model).number();
        trace.as(leads.greta(), () -> moving.move(model, number, chosen));
    }

    private MovingPage page(String model) {
        return trace.as(leads.greta(), () -> moving.page(model, List.of()).orElseThrow());
    }

    private MoveProgress progress(String model) {
        return trace.as(leads.greta(), () -> moving.progress(model).orElseThrow());
    }

    private long onVersion(String model, int number) {
        return trace.as(leads.greta(), () -> moving.stories(model)).getOrDefault(number, 0L);
    }

    private List<String> steps(Receipt receipt) {
        return tracking.open(receipt.code()).steps().stream()
                .map(TrackingStep::name)
                .toList();
    }

    private long waiting() {
        return jdbc.sql("select count(*) from process_move_item where state = 'WAITING'")
                .query(Long.class)
                .single();
    }

    private int told() {
        return jdbc.sql("""
                        select count(*) from audit_entry where action = 'STORIES_MOVED' and object_id =
                            (select id::text from process_move where model = :model order by asked_at desc limit 1)
                        """).param("model", MAIN).query(Integer.class).single();
    }

    private String followed(UUID story) {
        return live.of(story, ProcessId.CLINICIAN_REVIEW).orElseThrow().xml();
    }

    private Instant reminder(UUID story) {
        assertThat(reminders(story)).hasSize(1);
        return reminders(story).getFirst();
    }

    private List<Instant> reminders(UUID story) {
        return jdbc
                .sql("select duedate_ from act_ru_job where process_instance_id_ = :review")
                .param("review", review(story))
                .query(Timestamp.class)
                .list()
                .stream()
                .map(Timestamp::toInstant)
                .toList();
    }

    private void setReminder(UUID story, Instant at) {
        jdbc.sql("update act_ru_job set duedate_ = :at where process_instance_id_ = :review")
                .param("at", Timestamp.from(at))
                .param("review", review(story))
                .update();
    }

    private String review(UUID story) {
        return jdbc.sql("""
                        select id_ from act_ru_execution e where e.id_ = e.proc_inst_id_
                        and business_key_ = :story and proc_def_id_ like 'clinician-review:%'
                        """)
                .param("story", story.toString())
                .query(String.class)
                .single();
    }

    private String version(UUID story) {
        return jdbc.sql("""
                        select proc_def_id_ from act_ru_execution e where e.id_ = e.proc_inst_id_
                        and business_key_ = :story and proc_def_id_ like 'clinician-review:%'
                        """)
                .param("story", story.toString())
                .query(String.class)
                .single();
    }
}
