package org.fairlight.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.fairlight.FairlightTest;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.feedback.Timelines;
import org.fairlight.journey.Harm;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.TrackedStory;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.WorkLists;
import org.fairlight.journey.Worries;
import org.fairlight.people.Person;
import org.fairlight.security.Role;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.UnfinishedAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Whoever is no guardian finds nothing of a case: on no page and trail, in no process and no table. */
@FairlightTest
class UnseenCaseTests extends GuardedStories {

    @Autowired
    Timelines timelines;

    @Autowired
    Tracking tracking;

    @Autowired
    WorkLists work;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    @Test
    void theJourneyGoesOnAndShowsNoTrace() {
        Receipt receipt = share(EVERY_WORRY);
        Receipt other = share(new Worries(Harm.SOME, false, false));
        UUID worried = receipt.feedbackId();
        UUID calm = other.feedbackId();
        UUID one = caseOf(worried);
        trace.as(guardian(), () -> room.original(one, "To find the ward"));
        trace.handIn(guardian(), one, Form.GUARDIAN_TRIAGE, triage(true));

        assertThat(trace.waitsFor(worried)).isEqualTo(trace.waitsFor(calm));
        assertThat(happenings(worried)).isEqualTo(happenings(calm));
        assertThat(auditOf(worried)).isEqualTo(auditOf(calm));
        assertThat(variablesOf(worried)).isEqualTo(variablesOf(calm)).containsEntry("harm", null);
        assertThat(jdbc.sql("select count(*) from work_item where feedback_id = :id and form like 'GUARDIAN%'")
                        .param("id", worried)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(seenBy(receipt)).isEqualTo(seenBy(other));
        assertThat(historyNames(worried)).doesNotContain("harm", "safeguarding", "conduct", "dutyOfCandour");
    }

    @Test
    void theCaseNamesItsStoryNowhereOutsideTheGuardiansStore() {
        UUID story = shared(EVERY_WORRY);
        UUID one = caseOf(story);

        assertThat(jdbc.sql("select feedback_id from work_item where case_id = :id")
                        .param("id", one)
                        .query((row, i) -> String.valueOf(row.getObject(1)))
                        .single())
                .isEqualTo("null");
        assertThat(engine.getRuntimeService()
                        .createVariableInstanceQuery()
                        .processInstanceIdIn(instanceOf(one))
                        .list())
                .noneMatch(variable -> String.valueOf(variable.getValue()).contains(story.toString()))
                .extracting(variable -> variable.getName())
                .containsExactlyInAnyOrder("nation", "guardianDays");
    }

    @Test
    void nobodyButAGuardianReadsAnything() {
        UUID one = caseOf(shared(EVERY_WORRY));

        for (Role role : List.of(
                Role.ADMINISTRATOR, Role.QUALITY_LEAD, Role.PRIVACY_STEWARD, Role.CLINICIAN, Role.FACILITATOR)) {
            Person somebody = trace.person(role);
            assertThatThrownBy(() -> trace.as(somebody, () -> room.open(one)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> trace.as(somebody, () -> room.list(CaseState.OPEN)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> trace.as(somebody, () -> room.original(one, "Because")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(trace.as(somebody, () -> work.ofCases(List.of(one)))).isEmpty();
        }
    }

    @Test
    void aLookIsOnTheTrailByItsCaseAndNotByItsStory() {
        UUID story = shared(EVERY_WORRY);
        UUID one = caseOf(story);
        int before = auditOf(story).size();

        Person guardian = guardian();
        Story original = trace.as(guardian, () -> room.original(one, "To find who is unsafe"));
        trace.as(guardian, () -> room.contact(one, "To ring them"));

        assertThat(original.happened()).isEqualTo(WORDS);
        assertThat(trace.as(guardian(), () -> room.open(one)).looks())
                .extracting(GuardianFile.Look::reason)
                .containsExactly("To find who is unsafe", "To ring them");
        assertThat(auditOf(story)).hasSize(before);
        assertThat(looksOnTheTrail(one))
                .containsExactly(
                        "GUARDIAN_READ_ORIGINAL person:" + guardian.id() + " null",
                        "GUARDIAN_READ_CONTACT person:" + guardian.id() + " null");
        assertThatThrownBy(() -> trace.as(guardian(), () -> room.original(one, "  ")))
                .isInstanceOf(UnfinishedAnswers.class);
    }

    @Test
    void theWordsLieSealedInTheDatabase() {
        UUID one = caseOf(shared(EVERY_WORRY));
        trace.handIn(guardian(), one, Form.GUARDIAN_TRIAGE, triage(false));

        byte[] kept = superuser
                .sql("select assessment from guardian.guardian_case where id = :id")
                .param("id", one)
                .query((row, i) -> row.getBytes(1))
                .single();

        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("daughter");
    }

    @Test
    void aReviewerPassesAWorryOnWithoutATrace() {
        UUID story = shared(Worries.NONE);
        List<String> audit = auditOf(story);
        List<String> happened = happenings(story);

        trace.as(trace.person("Asha"), () -> door.pass(story, "Somebody seems unsafe at home"));

        UUID one = caseOf(story);
        GuardianFile file = trace.as(guardian(), () -> room.open(one));
        assertThat(file.told()).isEqualTo("Somebody seems unsafe at home");
        assertThat(file.toldBy()).startsWith("Asha");
        assertThat(auditOf(story)).isEqualTo(audit);
        assertThat(happenings(story)).isEqualTo(happened);
    }

    @Test
    void whoeverSpeaksUpUnknownStaysUnknown() {
        Person ines = trace.person("Ines");
        int audit = auditOf(ines);
        int before = openCases().size();

        trace.as(ines, () -> door.speakUp("The night rota is not safe", false));

        List<GuardianCase> open = openCases();
        assertThat(open).hasSize(before + 1);
        GuardianCase one = open.getFirst();
        assertThat(one.feedbackId()).isNull();
        assertThat(one.toldBy()).isNull();
        assertThat(auditOf(ines)).as("the trail does not know who spoke").isEqualTo(audit);
        assertThat(jdbc.sql(
                                "select count(*) from act_hi_procinst where business_key_ = :key and start_user_id_ is not null")
                        .param("key", one.id().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** What the tracking page is made of, without the ids and moments that always differ. */
    private String seenBy(Receipt receipt) {
        TrackedStory seen = tracking.open(receipt.code());
        return List.of(seen.stage(), seen.nextBy(), seen.replyBy(), seen.steps(), seen.conversation(), seen.diagram())
                .toString();
    }

    private List<GuardianCase> openCases() {
        return behindTheDoor(() -> cases.findByStateOrderByOpenedAtDesc(CaseState.OPEN));
    }

    private List<String> happenings(UUID story) {
        return timelines.of(story).stream()
                .map(TimelineEntry::what)
                .map(Enum::name)
                .toList();
    }

    private int auditOf(Person person) {
        return jdbc.sql("select count(*) from audit_entry where person_id = :id")
                .param("id", person.id())
                .query(Integer.class)
                .single();
    }

    private List<String> auditOf(UUID story) {
        return jdbc.sql("select action from audit_entry where feedback_id = :id or object_id = :text order by id")
                .param("id", story)
                .param("text", story.toString())
                .query(String.class)
                .list();
    }

    private List<String> looksOnTheTrail(UUID caseId) {
        return jdbc.sql("""
                        select action || ' ' || chain || ' ' || coalesce(feedback_id::text, 'null') from audit_entry
                        where object_id = :case and action like 'GUARDIAN_READ%' order by id
                        """)
                .param("case", caseId.toString())
                .query(String.class)
                .list();
    }

    private Map<String, Object> variablesOf(UUID story) {
        return engine.getRuntimeService().getVariables(instanceOf(story));
    }

    private List<String> historyNames(UUID story) {
        return jdbc.sql("""
                        select v.name_ from act_hi_varinst v join act_hi_procinst p on p.proc_inst_id_ = v.proc_inst_id_
                        where p.business_key_ = :key
                        """).param("key", story.toString()).query(String.class).list();
    }

    private String instanceOf(UUID caseId) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .rootProcessInstances()
                .singleResult()
                .getId();
    }
}
