package org.fairlight.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Happening;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Tracking;
import org.fairlight.workflow.UnfinishedAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FairlightTest
class AppraisalTests {

    @Autowired
    Traces trace;

    @Autowired
    ToldStory told;

    @Autowired
    WholeDatabase database;

    @Autowired
    Appraisals appraisals;

    @Autowired
    Stories stories;

    @Autowired
    Tracking tracking;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aStoryIsDueTenYearsAfterItWasFinishedAndNotBefore() {
        UUID old = finished(told.share("avocet"), 0);
        UUID younger = finished(told.share("dunlin"), 1);
        UUID open = told.share("knot").feedbackId();

        assertThat(trace.as(trace.person("Edda"), appraisals::years)).isEqualTo(10);
        assertThat(due(old)).isTrue();
        assertThat(due(younger)).isFalse();
        assertThat(due(open)).isFalse();
        assertThat(stories.ownWords(old).good()).as("age alone removes nothing").contains("avocet");
    }

    @Test
    void whatIsKeptHasAReasonAndComesUpAgain() {
        UUID old = finished(told.share("ruff"), 0);

        assertThatThrownBy(() -> decide(old, new AppraisalAnswers(AppraisalDecision.KEEP, null, LocalDate.now())))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class,
                        it -> assertThat(it.problems()).containsOnlyKeys("keptBecause", "lookAgainOn"));
        decide(
                old,
                new AppraisalAnswers(
                        AppraisalDecision.KEEP,
                        KeepReason.INQUIRY,
                        LocalDate.now().plusYears(1)));

        assertThat(due(old)).isFalse();
        assertThat(stories.ownWords(old).good()).contains("ruff");
        jdbc.sql("update appraisal set look_again_on = current_date where feedback_id = :id")
                .param("id", old)
                .update();
        assertThat(due(old)).as("the day has come").isTrue();
    }

    @Test
    void theStoryGoesAndTheLearningStays() {
        Receipt receipt = told.share("whimbrel");
        UUID old = finishedAfterWork(receipt, "whimbrel");

        decide(old, new AppraisalAnswers(AppraisalDecision.KEEP_LEARNING, null, null));

        assertThat(database.columnsWith("whimbrel", "public")).isEmpty();
        assertThat(learned(old)).isPositive();
        assertThat(tracking.open(receipt.code()).timeline())
                .extracting(TimelineEntry::what)
                .containsExactly(Happening.REMOVED_AFTER_APPRAISAL);
        assertThat(due(old)).isFalse();
    }

    @Test
    void everythingGoes() {
        UUID old = finishedAfterWork(told.share("curlew"), "curlew");

        decide(old, new AppraisalAnswers(AppraisalDecision.REMOVE, null, null));

        assertThat(database.columnsWith("curlew", "public")).isEmpty();
        assertThat(learned(old)).isZero();
    }

    @Test
    void aStoryThatIsNotDueCannotBeRemovedThisWay() {
        UUID open = told.share("godwit").feedbackId();

        assertThatThrownBy(() -> decide(open, new AppraisalAnswers(AppraisalDecision.REMOVE, null, null)))
                .isInstanceOf(RequestSettled.class);
        assertThat(stories.ownWords(open).good()).contains("godwit");
    }

    @Test
    void everyDecisionIsOnTheTrail() {
        UUID old = finished(told.share("sanderling"), 0);

        decide(old, new AppraisalAnswers(AppraisalDecision.KEEP_LEARNING, null, null));

        assertThat(jdbc.sql("select purpose from audit_entry where feedback_id = :id and action = 'STORY_APPRAISED'"
                                + " and person_id is not null")
                        .param("id", old)
                        .query(String.class)
                        .list())
                .containsExactly("KEEP_LEARNING");
    }

    private UUID finishedAfterWork(Receipt receipt, String word) {
        told.worked(receipt, word);
        return finished(receipt, 0);
    }

    /** @param yearsLess how many years are still missing until it is due */
    private UUID finished(Receipt receipt, int yearsLess) {
        UUID id = receipt.feedbackId();
        transaction.executeWithoutResult(status -> stories.close(id));
        jdbc.sql("update feedback set closed_at = now() - make_interval(years => :years, days => 2) where id = :id")
                .param("years", trace.as(trace.person("Edda"), appraisals::years) - yearsLess)
                .param("id", id)
                .update();
        return id;
    }

    private boolean due(UUID story) {
        return trace.as(
                trace.person("Edda"),
                () -> appraisals.due().stream()
                        .anyMatch(found -> found.feedbackId().equals(story)));
    }

    private void decide(UUID story, AppraisalAnswers answers) {
        trace.as(trace.person("Edda"), () -> appraisals.decide(story, answers));
    }

    private int learned(UUID story) {
        return jdbc.sql("select count(*) from learning_point where feedback_id = :id")
                .param("id", story)
                .query(Integer.class)
                .single();
    }
}
