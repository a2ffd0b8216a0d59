package org.fairlight.journey;

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
import org.fairlight.feedback.ConversationMessage;
import org.fairlight.feedback.Replies;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.TimelineEntry;
import org.fairlight.people.Person;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Processes;
import org.fairlight.workflow.Variable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A message of the person never lies unread because nobody holds their story. */
@FairlightTest
class WaitingMessagesTests {

    private static final String MORE = "I still bleed and nobody rings me back";

    private final JdbcClient superuser = JdbcClient.create(TestDatabase.superuser());

    @Autowired
    Traces trace;

    @Autowired
    Tracking tracking;

    @Autowired
    WaitingMessages messages;

    @Autowired
    CaseFiles files;

    @Autowired
    Tasks tasks;

    @Autowired
    Replies replies;

    @Autowired
    Processes processes;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whenNobodyHoldsItEverybodyWhoCouldIsToldOnceUntilSomebodyLooked() {
        Receipt receipt = share("Ward care", Traces.EVERYTHING);
        String task = trace.task(receipt.feedbackId(), Form.CLINICIAN_REVIEW);

        tracking.addMessage(receipt.code(), MORE);
        tracking.addMessage(receipt.code(), "And one thing more");
        assertThat(notices(person("Asha"), "desk/" + task)).isEqualTo(1);
        assertThat(notices(person("Bram"), "desk/" + task)).isEqualTo(1);

        trace.as(person("Asha"), () -> tasks.open(task));
        tracking.addMessage(receipt.code(), "And another");
        assertThat(notices(person("Bram"), "desk/" + task)).isEqualTo(2);
    }

    @Test
    void whoeverMayNotTakeItIsNotTold() {
        Receipt receipt = share("Maternity", Traces.EVERYTHING);
        String task = trace.task(receipt.feedbackId(), Form.CLINICIAN_REVIEW);

        tracking.addMessage(receipt.code(), MORE);

        assertThat(notices(person("Asha"), "desk/" + task)).isEqualTo(1);
        assertThat(notices(person("Bram"), "desk/" + task))
                .as("it is about his own team")
                .isZero();
    }

    @Test
    void whoeverHoldsItIsToldAlone() {
        Receipt receipt = share("Ward care", Traces.EVERYTHING);
        String task = trace.task(receipt.feedbackId(), Form.CLINICIAN_REVIEW);
        trace.as(person("Bram"), () -> tasks.claim(task));

        tracking.addMessage(receipt.code(), MORE);

        assertThat(notices(person("Bram"), "desk/" + task)).isEqualTo(1);
        assertThat(notices(person("Asha"), "desk/" + task)).isZero();
        assertThat(waiting()).doesNotContain(receipt.feedbackId());
    }

    @Test
    void afterTheReplyAPrivacyStewardReadsItAndThenTheStoryIsClosedAgain() {
        Receipt receipt = replied();
        UUID story = receipt.feedbackId();
        Person steward = person("Edda");
        assertThatThrownBy(() -> trace.as(steward, () -> files.open(story))).isInstanceOf(AccessDeniedException.class);

        tracking.addMessage(receipt.code(), MORE);
        tracking.addMessage(receipt.code(), "And one thing more");

        assertThat(notices(steward, "messages/" + story)).isEqualTo(1);
        assertThat(waiting()).contains(story);
        assertThat(trace.as(steward, () -> files.open(story)).conversation())
                .extracting(ConversationMessage::words)
                .contains(MORE);
        assertThatThrownBy(() -> trace.as(person("Dele"), () -> files.open(story)))
                .isInstanceOf(AccessDeniedException.class);
        trace.as(steward, () -> files.write(story, "We ring you today"));

        trace.as(steward, () -> messages.wereRead(story));
        assertThat(waiting()).doesNotContain(story);
        assertThatThrownBy(() -> trace.as(steward, () -> files.open(story))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void beforeTheFirstYesNobodyReadsItAndAfterItEverybodyWhoMay() {
        Receipt receipt = share("Ward care", Set.of());
        UUID story = receipt.feedbackId();

        tracking.addMessage(receipt.code(), MORE);
        assertThat(waiting()).doesNotContain(story);
        assertThat(notices(person("Edda"), "messages/" + story)).isZero();

        tracking.changeChoice(receipt.code(), Purpose.HANDLE_AND_REPLY, true);
        assertThat(trace.as(person("Asha"), () -> files.open(story)).conversation())
                .extracting(ConversationMessage::words)
                .containsExactly(MORE);
    }

    @Test
    void aStoryTakenBackIsOnNobodysList() {
        Receipt receipt = replied();
        tracking.addMessage(receipt.code(), MORE);

        tracking.changeChoice(receipt.code(), Purpose.HANDLE_AND_REPLY, false);

        assertThat(waiting()).doesNotContain(receipt.feedbackId());
    }

    @Test
    void aTickBesideTheMessageBringsItsWordsToAGuardianAtOnce() {
        Receipt receipt = share("Ward care", Set.of());
        Receipt calm = share("Ward care", Set.of());
        tracking.addMessage(calm.code(), MORE);

        TrackedStory seen = tracking.addMessage(tracking.check(receipt.code()), MORE, true);

        assertThat(cases(receipt)).singleElement().asString().contains("MESSAGE");
        assertThat(happenings(seen)).isEqualTo(happenings(tracking.open(calm.code())));
        assertThat(auditOf(receipt)).isEqualTo(auditOf(calm));
        tracking.addMessage(tracking.check(receipt.code()), "It is worse now", true);
        assertThat(cases(receipt)).as("what comes later joins it").hasSize(1);
    }

    private Receipt share(String service, Set<Purpose> given) {
        return trace.share(Submission.of(
                        UUID.randomUUID().toString(),
                        Source.FORM,
                        new Story("We waited long", null, "Say how long"),
                        given)
                .about(trace.team(service).id(), null));
    }

    private Receipt replied() {
        Receipt receipt = share("Ward care", Traces.EVERYTHING);
        UUID id = receipt.feedbackId();
        complete(id, Form.CLINICIAN_REVIEW, Map.of(Variable.REVIEW_OUTCOME, "REPLY"));
        trace.as(person("Carys"), () -> replies.draft(id, "You waited", "The board was off", "It is on now"));
        complete(id, Form.DRAFT_REPLY, Map.of());
        trace.as(person("Edda"), () -> replies.approve(id));
        complete(id, Form.APPROVE_REPLY, Map.of(Variable.REPLY_APPROVED, true));
        assertThat(tracking.open(receipt.code()).stage()).isEqualTo(TrackingStage.REPLIED);
        return receipt;
    }

    private void complete(UUID story, Form form, Map<Variable, Object> results) {
        String task = trace.task(story, form);
        new TransactionTemplate(transactions).executeWithoutResult(status -> processes.complete(task, results));
    }

    private List<UUID> waiting() {
        return trace.as(person("Edda"), () -> messages.open()).stream()
                .map(WaitingMessage::feedbackId)
                .toList();
    }

    private int notices(Person person, String link) {
        return jdbc.sql("select count(*) from notice where person_id = :id and link = :link")
                .param("id", person.id())
                .param("link", link)
                .query(Integer.class)
                .single();
    }

    private List<String> cases(Receipt receipt) {
        return superuser
                .sql("select came_by from guardian.guardian_case where feedback_id = :id")
                .param("id", receipt.feedbackId())
                .query(String.class)
                .list();
    }

    private static List<String> happenings(TrackedStory story) {
        return story.timeline().stream()
                .map(TimelineEntry::what)
                .map(Enum::name)
                .toList();
    }

    private List<String> auditOf(Receipt receipt) {
        return jdbc.sql("select action from audit_entry where feedback_id = :id order by id")
                .param("id", receipt.feedbackId())
                .query(String.class)
                .list();
    }

    private Person person(String firstName) {
        return trace.person(firstName);
    }
}
