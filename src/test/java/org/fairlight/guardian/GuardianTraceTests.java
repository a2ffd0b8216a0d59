package org.fairlight.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.fairlight.FairlightTest;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.feedback.Timelines;
import org.fairlight.journey.Harm;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@FairlightTest
class GuardianTraceTests {

    private static final String WORDS = "My mother fell twice and waited long for help";
    private static final Worries EVERY_WORRY = new Worries(Harm.SERIOUS, true, true);

    private final JdbcClient superuser = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    Traces trace;

    @Autowired
    GuardianCases cases;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    GuardianRoom room;

    @Autowired
    GuardianDoor door;

    @Autowired
    Timelines timelines;

    @Autowired
    Consents consents;

    @Autowired
    Tracking tracking;

    @Autowired
    WorkLists work;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngine engine;

    @Test
    void withOpennessOwedThePersonIsSpokenWithFirst() {
        UUID one = caseOf(shared(EVERY_WORRY));
        assertThat(trace.waitsFor(one)).containsExactly(Form.GUARDIAN_TRIAGE);

        trace.handIn(guardian(), one, Form.GUARDIAN_TRIAGE, triage(true));
        assertThat(trace.waitsFor(one)).containsExactly(Form.GUARDIAN_CANDOUR);
        LocalDate day = LocalDate.of(2026, 11, 20);
        trace.handIn(
                guardian(),
                one,
                Form.GUARDIAN_CANDOUR,
                new CandourAnswers(true, day, "Consultant", true, day.plusDays(1), null));
        trace.handIn(guardian(), one, Form.GUARDIAN_CLOSE, new ClosingAnswers("A falls plan is in place", null));

        assertThat(trace.waitsFor(one)).isEmpty();
        assertThat(behindTheDoor(() -> cases.findById(one)))
                .get()
                .extracting(GuardianCase::state)
                .isEqualTo(CaseState.CLOSED);
        GuardianFile file = trace.as(guardian(), () -> room.open(one));
        assertThat(file.candour().spokenBy()).isEqualTo("Consultant");
        assertThat(file.closing().done()).isEqualTo("A falls plan is in place");
    }

    @Test
    void withoutOpennessOwedItGoesStraightToItsEnd() {
        UUID one = caseOf(shared(EVERY_WORRY));

        trace.handIn(guardian(), one, Form.GUARDIAN_TRIAGE, triage(false));

        assertThat(trace.waitsFor(one)).containsExactly(Form.GUARDIAN_CLOSE);
    }

    @Test
    void somebodyWhoCannotBeReachedNeedsARecordOfWhatWasTried() {
        UUID one = caseOf(shared(EVERY_WORRY));
        trace.handIn(guardian(), one, Form.GUARDIAN_TRIAGE, triage(true));

        assertThatThrownBy(() -> trace.handIn(
                        guardian(),
                        one,
                        Form.GUARDIAN_CANDOUR,
                        new CandourAnswers(false, null, null, false, null, null)))
                .isInstanceOfSatisfying(
                        UnfinishedAnswers.class, it -> assertThat(it.problems()).containsOnlyKeys("attempts"));
        trace.handIn(
                guardian(),
                one,
                Form.GUARDIAN_CANDOUR,
                new CandourAnswers(false, null, null, false, null, "Rang on two days, then wrote"));
        assertThat(trace.waitsFor(one)).containsExactly(Form.GUARDIAN_CLOSE);
    }

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
    void whoeverTheStoryIsClosedToCannotPassAnythingOn() {
        UUID story = shared(Worries.NONE);

        assertThatThrownBy(() -> trace.as(trace.person("Edda"), () -> door.pass(story, "Something")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trace.as(trace.person("Ines"), () -> door.pass(story, "Something")))
                .isInstanceOf(AccessDeniedException.class);
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

    @Test
    void aStoryTakenBackIsClosedToGuardiansToo() {
        UUID story = shared(EVERY_WORRY);
        UUID one = caseOf(story);

        consents.change(story, Purpose.HANDLE_AND_REPLY, false, "TRACKING");

        GuardianFile file = trace.as(guardian(), () -> room.open(one));
        assertThat(file.takenBack()).isTrue();
        assertThat(file.masked()).isNull();
        assertThat(trace.waitsFor(one)).as("somebody may still be unsafe").containsExactly(Form.GUARDIAN_TRIAGE);
        assertThatThrownBy(() -> trace.as(guardian(), () -> room.original(one, "To help")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void helpIsOfferedPartWay() {
        UUID one = caseOf(shared(EVERY_WORRY));

        trace.fireTimer(one, "guardian-triage-part-way");

        assertThat(trace.waitsFor(one)).containsExactly(Form.GUARDIAN_TRIAGE);
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

    private <T> T behindTheDoor(Supplier<T> look) {
        return new TransactionTemplate(transactions).execute(status -> look.get());
    }

    private UUID shared(Worries worries) {
        return share(worries).feedbackId();
    }

    private Receipt share(Worries worries) {
        return trace.share(Submission.of(
                        UUID.randomUUID().toString(),
                        Source.FORM,
                        new Story(WORDS, null, "Help should come sooner"),
                        Traces.EVERYTHING)
                .with(worries)
                .with(new ContactDetails("Sam", "sam@example.org")));
    }

    private UUID caseOf(UUID story) {
        return UUID.fromString(superuser
                .sql("select id from guardian.guardian_case where feedback_id = :id")
                .param("id", story)
                .query((row, i) -> row.getString(1))
                .single());
    }

    private static TriageAnswers triage(boolean candour) {
        return new TriageAnswers(
                Set.of(About.SOMEBODY_UNSAFE, About.SERIOUS_HARM),
                "A patient and her daughter",
                "A safe way to the bathroom",
                "The ward manager",
                candour);
    }

    private List<String> happenings(UUID story) {
        return timelines.of(story).stream()
                .map(TimelineEntry::what)
                .map(Enum::name)
                .toList();
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

    private int auditOf(Person person) {
        return jdbc.sql("select count(*) from audit_entry where person_id = :id")
                .param("id", person.id())
                .query(Integer.class)
                .single();
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

    private Person guardian() {
        return trace.person(Role.GUARDIAN);
    }
}
