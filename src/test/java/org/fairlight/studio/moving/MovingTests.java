package org.fairlight.studio.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fairlight.studio.moving.MovingStories.MAIN;
import static org.fairlight.studio.moving.MovingStories.OTHER_STEP;
import static org.fairlight.studio.moving.MovingStories.REVIEW;
import static org.fairlight.studio.moving.MovingStories.STEP;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.TrackingStep;
import org.fairlight.notify.Notices;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Processes;
import org.fairlight.workflow.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Stories on their way go over to the version that runs now, on the real engine: each once or not at all. */
@FairlightTest
class MovingTests extends StoriesOnTheMove {

    @Autowired
    Following following;

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

    @Test
    void aStoryGoesOnByTheNewVersionAndItsPageShowsIt() {
        Receipt story = stories.share();
        int number = leads.publish(MAIN, xml -> xml.replace("name=\"Hide names\"", "name=\"Hide every name\""));
        assertThat(steps(story)).contains("Hide names");
        long before = onVersion(MAIN, number);

        MovingPage page = stories.page(MAIN);
        assertThat(page.number()).isEqualTo(number);
        assertThat(page.toMove()).isPositive();
        stories.move(MAIN);
        stories.goOn();

        assertThat(steps(story)).contains("Hide every name").doesNotContain("Hide names");
        assertThat(onVersion(MAIN, number)).isGreaterThan(before);
        assertThat(stories.progress(MAIN).isOver()).isTrue();
        assertThat(stories.progress(MAIN).moved()).isBetween(1L, page.toMove());
        assertThat(trace.as(leads.greta(), notices::mine).getFirst().text())
                .contains("The move of stories to version " + number + " is over");
        assertThat(told()).isOne();
    }

    @Test
    void whoeverHasTheTaskKeepsItAndHandsItInByTheNewVersion() {
        UUID story = stories.share().feedbackId();
        String task = trace.task(story, Form.CLINICIAN_REVIEW);
        leads.publish(REVIEW, MovingStories::kindly);

        stories.move(REVIEW);
        stories.goOn();

        assertThat(stories.followed(story)).contains("Review kindly");
        assertThat(trace.task(story, Form.CLINICIAN_REVIEW)).isEqualTo(task);
        trace.fireTimer(story, "review-for-learning-part-way");
        trace.handIn(trace.person("Bram"), story, Form.CLINICIAN_REVIEW, stories.review());
        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
    }

    @Test
    void aStepThatIsGoneKeepsItsStoriesUnlessSomebodyChoosesWhatItBecomes() {
        UUID story = stories.share().feedbackId();
        leads.publish(REVIEW, MovingStories::withAnotherStep);

        assertThat(stories.lineOf(stories.page(REVIEW))).satisfies(line -> {
            assertThat(line.stays()).isEqualTo("“Review for learning” is not part of the new version.");
            assertThat(line.options())
                    .singleElement()
                    .satisfies(option -> assertThat(option.element()).isEqualTo(OTHER_STEP));
        });
        stories.move(REVIEW);
        stories.goOn();
        assertThat(stories.followed(story)).doesNotContain(OTHER_STEP);
        assertThat(stories.progress(REVIEW).stayed())
                .containsKey("“Review for learning” is not part of the new version.");

        List<Choice> chosen = stories.page(REVIEW).preview().stream()
                .filter(line -> !line.options().isEmpty())
                .map(line -> new Choice(line.version(), line.element(), OTHER_STEP))
                .distinct()
                .toList();
        assertThat(trace.as(leads.greta(), () -> moving.page(REVIEW, chosen).orElseThrow())
                        .preview())
                .filteredOn(line -> line.element().equals(STEP))
                .allSatisfy(line -> assertThat(line.becomes()).isEqualTo("“Review for learning”"));
        stories.move(REVIEW, chosen);
        stories.goOn();
        assertThat(stories.followed(story)).contains(OTHER_STEP);
        assertThat(stories.reminder(story))
                .as("the new step's own, and no other")
                .isAfter(Instant.now());
        assertThat(processes.whereStands(story, ProcessId.CLINICIAN_REVIEW)).containsExactly(OTHER_STEP);
        assertThat(processes.standings(ProcessId.CLINICIAN_REVIEW))
                .extracting(Standing::elementId)
                .contains(OTHER_STEP);
        trace.handIn(trace.person("Bram"), story, Form.CLINICIAN_REVIEW, stories.review());
        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
    }

    @Test
    void nobodyChoosesWhatIsNotOffered() {
        stories.share();
        int number = leads.publish(REVIEW, MovingStories::withAnotherStep);
        String from = stories.lineOf(stories.page(REVIEW)).version();

        assertThatThrownBy(() -> trace.as(
                        leads.greta(), () -> moving.move(REVIEW, number, List.of(new Choice(from, STEP, "reviewed")))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(stories.waiting()).isZero();
    }

    @Test
    void aStoryThatWentOnMeanwhileIsNotMovedFromWhereItIsNoMore() {
        UUID story = stories.share().feedbackId();
        leads.publish(REVIEW, MovingStories::kindly);
        stories.move(REVIEW);
        trace.handIn(trace.person("Bram"), story, Form.CLINICIAN_REVIEW, stories.review());

        stories.goOn();

        assertThat(stories.progress(REVIEW).stayed()).containsEntry("It had come to its end before its turn.", 1L);
        assertThat(trace.waitsFor(story)).containsExactly(Form.DRAFT_REPLY);
    }

    @Test
    void aStoryThatWasMovedStillHearsThatItIsTakenBack() {
        UUID story = stories.share().feedbackId();
        leads.publish(MAIN, xml -> xml.replace("name=\"Hide names\"", "name=\"Hide every name\""));
        leads.publish(REVIEW, MovingStories::kindly);
        stories.move(MAIN);
        stories.move(REVIEW);
        stories.goOn();
        assertThat(stories.followed(story)).contains("Review kindly");

        consents.change(story, Purpose.HANDLE_AND_REPLY, false, "TEST");

        assertThat(trace.waitsFor(story)).isEmpty();
    }

    @Test
    void aVersionThatIsBroughtBackTakesItsStoriesBack() {
        UUID story = stories.share().feedbackId();
        leads.publish(REVIEW, MovingStories::kindly);
        stories.move(REVIEW);
        stories.goOn();
        leads.asItCame(REVIEW);

        stories.move(REVIEW);
        stories.goOn();

        assertThat(stories.followed(story)).doesNotContain("Review kindly");
        Map<Integer, Long> standing = trace.as(leads.greta(), () -> moving.stories(REVIEW));
        assertThat(standing.get(stories.page(REVIEW).number())).isPositive();
    }

    @Test
    void aMoveThatIsStoppedLeavesWhatWaitsWhereItIsAndANewOneCanBegin() {
        UUID story = stories.share().feedbackId();
        leads.publish(REVIEW, MovingStories::kindly);
        stories.move(REVIEW);

        trace.as(leads.greta(), () -> moving.stop(REVIEW));

        assertThat(stories.progress(REVIEW).isOver()).isTrue();
        assertThat(stories.progress(REVIEW).moved()).isZero();
        assertThat(stories.progress(REVIEW).stayed()).containsOnlyKeys("The move was stopped before its turn.");
        stories.goOn();
        assertThat(stories.followed(story)).doesNotContain("Review kindly");
        assertThat(trace.as(leads.greta(), notices::mine).getFirst().text()).contains("0 moved");

        trace.as(leads.greta(), () -> moving.stop(REVIEW));
        stories.move(REVIEW);
        stories.goOn();
        assertThat(stories.followed(story)).contains("Review kindly");
        assertThatThrownBy(() -> trace.as(trace.person("Bram"), () -> moving.stop(REVIEW)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoeverReadsAStoryIsToldWhichVersionItFollows() {
        UUID story = stories.share().feedbackId();
        int before = stories.page(REVIEW).number();
        int number = leads.publish(REVIEW, MovingStories::kindly);
        assertThat(following(story))
                .contains(new Following.Followed("Clinician review", before, false))
                .hasSize(2);

        stories.move(REVIEW);
        stories.goOn();

        assertThat(following(story)).contains(new Following.Followed("Clinician review", number, true));
        assertThatThrownBy(() -> trace.as(trace.person("Greta"), () -> following.of(story)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aVersionThatWasHeldBackTakesNoStoryOfAnotherWithTheSameCharacters() {
        int ran = leads.publish(REVIEW, MovingStories::kindly);
        UUID story = stories.share().feedbackId();
        leads.asItCame(REVIEW);
        int heldBack = leads.holdBack(REVIEW, MovingStories::kindly);

        assertThat(following(story)).contains(new Following.Followed("Clinician review", ran, false));
        assertThat(trace.as(leads.greta(), () -> moving.stories(REVIEW)))
                .containsKey(ran)
                .doesNotContainKey(heldBack);
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

    private List<Following.Followed> following(UUID story) {
        return trace.as(trace.person("Bram"), () -> following.of(story));
    }

    private long onVersion(String model, int number) {
        return trace.as(leads.greta(), () -> moving.stories(model)).getOrDefault(number, 0L);
    }

    private List<String> steps(Receipt receipt) {
        return tracking.open(receipt.code()).steps().stream()
                .map(TrackingStep::name)
                .toList();
    }

    private int told() {
        return jdbc.sql("""
                        select count(*) from audit_entry where action = 'STORIES_MOVED' and object_id =
                            (select id::text from process_move where model = :model order by asked_at desc limit 1)
                        """).param("model", MAIN).query(Integer.class).single();
    }
}
