package org.fairlight.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.Story;
import org.fairlight.security.Role;
import org.fairlight.shared.ui.ProcessMap;
import org.fairlight.studio.TwoLeads;
import org.fairlight.workflow.ProcessId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@FairlightTest
class ProcessOverviewTests extends SpringBrowserlessTest {

    /** As the engine keeps it. */
    private static final int CANCELLED = 2;

    private static final String REVIEW = "clinician-review.bpmn";

    @Autowired
    Traces trace;

    @Autowired
    TwoLeads leads;

    @Autowired
    ProcessOverview overview;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @AfterEach
    void asItCame() {
        leads.asItCame(REVIEW);
    }

    @Test
    void twoMoreStoriesAreTwoMoreInTheNumbers() {
        long standing = atReview(pictures());
        long reading = insideReview(pictures());

        share();
        share();

        assertThat(atReview(pictures())).isEqualTo(standing + 2);
        assertThat(insideReview(pictures())).isEqualTo(reading + 2);
    }

    @Test
    void aStoryAtAStepThatIsGoneStaysInTheNumbersAndThePageSaysWhereItCanBeMoved() {
        share();
        long before = insideReview(pictures());
        leads.publish(REVIEW, xml -> xml.replace("\"review-for-learning\"", "\"read-by-two\""));

        ProcessPicture after = review(pictures());
        assertThat(after.stories()).isEqualTo(before);
        assertThat(after.gone()).isPositive();
        assertThat(after.versions().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(before);

        trace.signIn(trace.person(Role.QUALITY_LEAD));
        UI.getCurrent().navigate("processes");
        $(Details.class).all().forEach(details -> details.setOpened(true));
        assertThat($(Main.class).single().getElement().getTextRecursively())
                .contains("On an earlier version, at a step that is gone: ", "See where stories stand, and move them");
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("studio/moving/" + REVIEW);
    }

    @Test
    void howLongStepsTakeIsToldFromFiveStoriesOnAndTheSlowestIsWarmest() {
        List<Pace> paces = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("delete from act_hi_actinst where proc_def_key_ = 'improvement-action'")
                    .update();
            for (int hours : new int[] {1, 2, 30, 40, 50}) {
                stood("plan-improvement", Duration.ofHours(hours), 0);
                stood("study-improvement", Duration.ofHours(4L * hours), 0);
                stood("study-improvement", Duration.ofDays(200), CANCELLED);
                stood("removed-meanwhile", Duration.ofDays(99), 0);
            }
            return pictures().stream()
                    .filter(picture -> picture.process() == ProcessId.IMPROVEMENT_ACTION)
                    .findFirst()
                    .orElseThrow()
                    .paces();
        });

        assertThat(paces)
                .extracting(Pace::elementId, Pace::passed, Pace::typical, Pace::slow, Pace::warmth)
                .containsExactly(
                        tuple("study-improvement", 5L, Duration.ofHours(120), Duration.ofHours(184), 4),
                        tuple("plan-improvement", 5L, Duration.ofHours(30), Duration.ofHours(46), 1));
    }

    @Test
    void ofFewerThanFiveStoriesNothingIsTold() {
        List<Pace> paces = new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("delete from act_hi_actinst where proc_def_key_ = 'improvement-action'")
                    .update();
            for (int i = 0; i < 4; i++) {
                stood("plan-improvement", Duration.ofDays(3), 0);
            }
            return pictures().stream()
                    .flatMap(picture -> picture.paces().stream())
                    .filter(pace -> pace.elementId().equals("plan-improvement"))
                    .toList();
        });

        assertThat(paces).isEmpty();
    }

    @Test
    void theGuardiansProcessIsNotShown() {
        assertThat(pictures())
                .extracting(ProcessPicture::process)
                .startsWith(ProcessId.FEEDBACK_TO_LEARNING)
                .doesNotContain(ProcessId.GUARDIAN);
    }

    @Test
    void onlyTheQualityLeadLooks() {
        trace.as(
                trace.person("Asha"),
                () -> assertThatThrownBy(overview::pictures).isInstanceOf(AccessDeniedException.class));
        trace.as(
                trace.person(Role.ADMINISTRATOR),
                () -> assertThatThrownBy(overview::pictures).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void thePageSaysInWordsWhatThePictureShows() {
        share();
        trace.signIn(trace.person(Role.QUALITY_LEAD));

        UI.getCurrent().navigate("processes");

        assertThat($(ProcessMap.class).all()).isNotEmpty();
        assertThat($(Main.class).single().getElement().getTextRecursively())
                .contains("Where do stories wait?", "Clinician review", "own door");
    }

    private void stood(String element, Duration time, int state) {
        Instant end = Instant.now();
        jdbc.sql("""
                        insert into act_hi_actinst (id_, proc_def_key_, proc_def_id_, execution_id_, proc_inst_id_, act_id_,
                            act_type_, start_time_, end_time_, duration_, act_inst_state_)
                        values (:id, 'improvement-action', 'x', 'x', 'x', :element, 'userTask', :start, :end, :time, :state)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("element", element)
                .param("start", Timestamp.from(end.minus(time)))
                .param("end", Timestamp.from(end))
                .param("time", time.toMillis())
                .param("state", state)
                .update();
    }

    private void share() {
        trace.share(new Story("We waited", null, "Tell us how long"), Traces.EVERYTHING);
    }

    private List<ProcessPicture> pictures() {
        return trace.as(trace.person(Role.QUALITY_LEAD), overview::pictures);
    }

    private static long atReview(List<ProcessPicture> pictures) {
        return stories(pictures.getFirst(), "clinician-review");
    }

    private static long insideReview(List<ProcessPicture> pictures) {
        return review(pictures).stories();
    }

    private static ProcessPicture review(List<ProcessPicture> pictures) {
        return pictures.stream()
                .filter(picture -> picture.process() == ProcessId.CLINICIAN_REVIEW)
                .findFirst()
                .orElseThrow();
    }

    private static long stories(ProcessPicture picture, String element) {
        return picture.places().stream()
                .filter(place -> place.elementId().equals(element))
                .mapToLong(Place::stories)
                .sum();
    }
}
