package org.fairlight.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.feedback.Timelines;
import org.fairlight.journey.CaseFiles;
import org.fairlight.journey.Harm;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.fairlight.journey.TrackedStory;
import org.fairlight.journey.Tracking;
import org.fairlight.journey.TrackingStage;
import org.fairlight.journey.WorkLists;
import org.fairlight.journey.Worries;
import org.fairlight.people.Person;
import org.fairlight.security.Role;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ticked worry opens the guardian's door at once, whatever else the person allows. */
@FairlightTest
class TickedWorryTraceTests {

    private static final String WORDS = "My neighbour shouts at his mother and she is afraid";
    private static final Story STORY = new Story(WORDS, null, "Somebody should look");
    private static final Worries UNSAFE = new Worries(Harm.NONE, true, false);
    private static final Set<Purpose> NOTHING = Set.of();

    private final JdbcClient superuser = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    Traces trace;

    @Autowired
    Tracking tracking;

    @Autowired
    GuardianRoom room;

    @Autowired
    Timelines timelines;

    @Autowired
    CaseFiles files;

    @Autowired
    WorkLists work;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void withoutAnyChoiceAGuardianReadsItInTheTransactionThatTookItIn() {
        UUID story = new TransactionTemplate(transactions).execute(status -> {
            int before = openCases().size();
            UUID shared = share(UNSAFE, NOTHING).feedbackId();
            List<GuardianRow> open = openCases();
            assertThat(open).hasSize(before + 1);
            UUID one = open.getFirst().caseId();
            GuardianFile file = trace.as(guardian(), () -> room.open(one));
            assertThat(file.worries()).containsExactly(About.SOMEBODY_UNSAFE);
            assertThat(file.masked()).isEqualTo(STORY);
            assertThat(trace.as(guardian(), () -> room.original(one, "To keep her safe")))
                    .isEqualTo(STORY);
            status.setRollbackOnly();
            return shared;
        });

        assertThat(casesOf(story)).as("both or none").isEmpty();
    }

    @Test
    void theCaseHasItsTaskAndEveryGuardianIsTold() {
        int before = notices(guardian());

        UUID one = onlyCaseOf(share(UNSAFE, NOTHING).feedbackId());

        assertThat(trace.waitsFor(one)).containsExactly(Form.GUARDIAN_TRIAGE);
        assertThat(notices(guardian())).isEqualTo(before + 1);
    }

    @Test
    void aPrivacyCheckThatWaitsHoldsNothingUp() {
        UUID story = sharedWithOthersInThePhoto();
        assertThat(trace.waitsFor(story)).containsExactly(Form.PRIVACY_CHECK);

        UUID one = onlyCaseOf(story);

        assertThat(trace.as(guardian(), () -> room.open(one)).masked()).isEqualTo(STORY);
    }

    @Test
    void theWayChosenLaterOpensNoSecondCase() {
        Receipt receipt = share(new Worries(Harm.SERIOUS, true, true), NOTHING);
        UUID one = onlyCaseOf(receipt.feedbackId());

        tracking.changeChoice(receipt.code(), Purpose.HANDLE_AND_REPLY, true);

        assertThat(trace.waitsFor(receipt.feedbackId())).containsExactly(Form.CLINICIAN_REVIEW);
        assertThat(onlyCaseOf(receipt.feedbackId())).isEqualTo(one);
        assertThat(trace.as(guardian(), () -> room.open(one)).worries())
                .containsExactly(About.SOMEBODY_UNSAFE, About.SERIOUS_HARM, About.CONDUCT);
    }

    @Test
    void theCaseStaysWhenTheStoryIsTakenBackBeforeItsWayIsChosen() {
        Receipt receipt = shareWithOthersInThePhoto();

        tracking.changeChoice(receipt.code(), Purpose.HANDLE_AND_REPLY, false);

        UUID one = onlyCaseOf(receipt.feedbackId());
        assertThat(trace.waitsFor(receipt.feedbackId())).isEmpty();
        assertThat(trace.waitsFor(one)).containsExactly(Form.GUARDIAN_TRIAGE);
        assertThat(trace.as(guardian(), () -> room.open(one)).takenBack()).isTrue();
    }

    @Test
    void nobodyElseReadsItWithoutAChoice() {
        UUID story = share(UNSAFE, NOTHING).feedbackId();

        for (Role role : List.of(Role.CLINICIAN, Role.FACILITATOR, Role.IMPROVEMENT_LEAD, Role.PRIVACY_STEWARD)) {
            Person somebody = trace.person(role);
            assertThat(trace.as(somebody, () -> work.ofCases(List.of(story)))).isEmpty();
            assertThatThrownBy(() -> trace.as(somebody, () -> files.open(story)))
                    .as(role.name())
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void neitherTheJourneyNorTheTrackingPageShowsTheCase() {
        Receipt worried = share(UNSAFE, NOTHING);
        Receipt calm = share(Worries.NONE, NOTHING);
        trace.as(guardian(), () -> room.open(onlyCaseOf(worried.feedbackId())));

        assertThat(casesOf(calm.feedbackId())).isEmpty();
        assertThat(seenBy(worried)).isEqualTo(seenBy(calm));
        assertThat(tracking.open(worried.code()).stage()).isEqualTo(TrackingStage.WAITING_FOR_YOU);
        assertThat(happenings(worried)).isEqualTo(happenings(calm));
        assertThat(auditOf(worried)).isEqualTo(auditOf(calm));
        assertThat(jdbc.sql("select count(*) from work_item where feedback_id = :id or case_id = :id")
                        .param("id", worried.feedbackId())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void seriousHarmAloneGoesTheWayTheChoicesAllow() {
        Receipt receipt = share(new Worries(Harm.SERIOUS, false, false), NOTHING);
        assertThat(casesOf(receipt.feedbackId())).isEmpty();

        tracking.changeChoice(receipt.code(), Purpose.HANDLE_AND_REPLY, true);

        assertThat(casesOf(receipt.feedbackId())).hasSize(1);
    }

    @Test
    void aWorryTickedBeforeTheSameStoryIsSentAgainIsHeard() {
        Submission first = submission(Worries.NONE, NOTHING);
        UUID story = trace.share(first).feedbackId();

        trace.share(first.with(UNSAFE));
        trace.share(first.with(UNSAFE));

        assertThat(casesOf(story)).hasSize(1);
    }

    private Receipt share(Worries worries, Set<Purpose> given) {
        return trace.share(submission(worries, given));
    }

    private static Submission submission(Worries worries, Set<Purpose> given) {
        return Submission.of(UUID.randomUUID().toString(), Source.FORM, STORY, given)
                .with(worries);
    }

    private Receipt shareWithOthersInThePhoto() {
        UUID file = UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into media_file (id, upload_key, media_type, bytes, sha256, shows_others, received_at)
                        values (:id, :key, 'image/png', 1, 'none', true, now())
                        """).param("id", file).param("key", key).update();
        return trace.share(Submission.of(
                        UUID.randomUUID().toString(),
                        Source.FORM,
                        STORY,
                        Set.of(Purpose.HANDLE_AND_REPLY, Purpose.MY_PHOTO))
                .with(UNSAFE)
                .showing(key, Map.of(file, true)));
    }

    private UUID sharedWithOthersInThePhoto() {
        return shareWithOthersInThePhoto().feedbackId();
    }

    private List<GuardianRow> openCases() {
        return trace.as(guardian(), () -> room.list(CaseState.OPEN));
    }

    private UUID onlyCaseOf(UUID story) {
        List<UUID> found = casesOf(story);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<UUID> casesOf(UUID story) {
        return superuser
                .sql("select id from guardian.guardian_case where feedback_id = :id")
                .param("id", story)
                .query((row, i) -> row.getObject(1, UUID.class))
                .list();
    }

    private int notices(Person person) {
        return jdbc.sql("select count(*) from notice where person_id = :id")
                .param("id", person.id())
                .query(Integer.class)
                .single();
    }

    private String seenBy(Receipt receipt) {
        TrackedStory seen = tracking.open(receipt.code());
        return List.of(seen.stage(), seen.replyBy(), seen.steps(), seen.conversation(), seen.diagram())
                .toString();
    }

    private List<String> happenings(Receipt receipt) {
        return timelines.of(receipt.feedbackId()).stream()
                .map(TimelineEntry::what)
                .map(Enum::name)
                .toList();
    }

    private List<String> auditOf(Receipt receipt) {
        return jdbc.sql("select action from audit_entry where feedback_id = :id or object_id = :text order by id")
                .param("id", receipt.feedbackId())
                .param("text", receipt.feedbackId().toString())
                .query(String.class)
                .list();
    }

    private Person guardian() {
        return trace.person(Role.GUARDIAN);
    }
}
