package org.fairlight.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.TestDatabase;
import org.fairlight.Traces;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Harm;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.Submission;
import org.fairlight.journey.Worries;
import org.fairlight.people.Person;
import org.fairlight.rights.ErasureAnswers;
import org.fairlight.rights.ErasureState;
import org.fairlight.rights.Erasures;
import org.fairlight.rights.Holders;
import org.fairlight.security.Role;
import org.fairlight.workflow.Form;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@FairlightTest
class KeptStoryTests {

    private static final Worries EVERY_WORRY = new Worries(Harm.SERIOUS, true, true);

    @Autowired
    Traces trace;

    @Autowired
    GuardianRoom room;

    @Autowired
    Erasures erasures;

    @Autowired
    Holders holders;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    private final JdbcClient superuser = JdbcClient.create(TestDatabase.superuser());

    @Test
    void aGuardiansCaseOutlivesTheStory() {
        Receipt receipt = share(EVERY_WORRY);
        UUID one = caseOf(receipt);
        erase(receipt);

        GuardianFile file = trace.as(guardian(), () -> room.open(one));
        assertThat(file.removed()).isTrue();
        assertThat(file.takenBack()).isFalse();
        assertThat(file.masked()).isNull();
        assertThat(trace.waitsFor(one)).as("somebody may still be unsafe").containsExactly(Form.GUARDIAN_TRIAGE);
        assertThat(trace.as(guardian(), () -> room.original(one, "To find who is unsafe"))
                        .happened())
                .isEqualTo("My uncle pushed me");
        assertThat(trace.as(guardian(), () -> room.contact(one, "To ring them")))
                .contains(new ContactDetails("Sam", "sam@example.org"));
        assertThat(trace.as(guardian(), () -> room.open(one)).looks()).hasSize(2);
    }

    @Test
    void nobodyElseReadsTheCopyAndItLiesSealed() {
        Receipt receipt = share(EVERY_WORRY);
        UUID one = caseOf(receipt);
        erase(receipt);

        assertThatThrownBy(() -> trace.as(trace.person("Edda"), () -> room.original(one, "Because")))
                .isInstanceOf(AccessDeniedException.class);
        byte[] kept = superuser
                .sql("select original from guardian.kept_story where feedback_id = :id")
                .param("id", receipt.feedbackId())
                .query((row, i) -> row.getBytes(1))
                .single();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("uncle");
    }

    @Test
    void whatIsLeftOfAStoryDoesNotShowWhetherThereIsACase() {
        Receipt worried = share(EVERY_WORRY);
        Receipt calm = share(Worries.NONE);

        erase(worried);
        erase(calm);

        assertThat(leftOf(worried)).isEqualTo(leftOf(calm));
    }

    @Test
    void withoutACaseNothingIsKept() {
        Receipt receipt = share(Worries.NONE);
        erase(receipt);

        assertThat(isKept(receipt)).isFalse();
    }

    @Test
    void whatWasTakenBackBeforeStaysClosedAndIsNotKept() {
        Receipt receipt = share(EVERY_WORRY);
        UUID one = caseOf(receipt);
        consents.change(receipt.feedbackId(), Purpose.HANDLE_AND_REPLY, false, "TRACKING");

        erase(receipt);

        assertThat(isKept(receipt)).isFalse();
        assertThat(trace.as(guardian(), () -> room.open(one)).takenBack()).isTrue();
        assertThatThrownBy(() -> trace.as(guardian(), () -> room.original(one, "To help")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void erase(Receipt receipt) {
        UUID request = erasures.ask(holders.of(receipt.code())).id();
        trace.as(
                trace.person("Edda"),
                () -> erasures.decide(request, new ErasureAnswers(ErasureState.WHOLLY, Set.of(), null, false)));
    }

    private List<String> leftOf(Receipt receipt) {
        return jdbc.sql("""
                        select 'item ' || state || kind || theme || can_reply from feedback where id = :id
                        union all select 'trail ' || action || coalesce(purpose, '') from audit_entry where feedback_id = :id
                        union all select 'happened ' || what from timeline where feedback_id = :id
                        union all select 'choice ' || purpose || given from consent_choice where feedback_id = :id
                        union all select 'request ' || state from erasure_request where feedback_id = :id
                        order by 1
                        """)
                .param("id", receipt.feedbackId())
                .query(String.class)
                .list();
    }

    private boolean isKept(Receipt receipt) {
        return superuser
                .sql("select exists (select 1 from guardian.kept_story where feedback_id = :id)")
                .param("id", receipt.feedbackId())
                .query(Boolean.class)
                .single();
    }

    private Receipt share(Worries worries) {
        return trace.share(Submission.of(
                        UUID.randomUUID().toString(),
                        Source.FORM,
                        new Story("My uncle pushed me", null, "Ask me when I am alone"),
                        Traces.EVERYTHING)
                .with(worries)
                .with(new ContactDetails("Sam", "sam@example.org")));
    }

    private UUID caseOf(Receipt receipt) {
        return superuser
                .sql("select id from guardian.guardian_case where feedback_id = :id")
                .param("id", receipt.feedbackId())
                .query(UUID.class)
                .single();
    }

    private Person guardian() {
        return trace.person(Role.GUARDIAN);
    }
}
