package org.fairlight.journey.secondlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.audit.Reason;
import org.fairlight.consent.Consents;
import org.fairlight.consent.Purpose;
import org.fairlight.feedback.Story;
import org.fairlight.journey.Receipt;
import org.fairlight.journey.TrackedLook;
import org.fairlight.journey.Tracking;
import org.fairlight.people.FirstPeople;
import org.fairlight.people.Person;
import org.fairlight.security.Role;
import org.fairlight.workflow.UnfinishedAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@FairlightTest
class SecondLookTests {

    private static final String WORDS = "Nurse Sarah Oakley-Smith said the blue door was locked";

    @Autowired
    Traces trace;

    @Autowired
    SecondLooks looks;

    @Autowired
    Tracking tracking;

    @Autowired
    Consents consents;

    @Autowired
    FirstPeople people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void whoWasAgreedWithReadsTheWordsAndTheirWriterCanSeeIt() {
        Receipt receipt = shared();
        UUID story = receipt.feedbackId();
        asks(bram(), story);

        trace.as(edda(), () -> looks.agree(waiting(story)));

        assertThat(trace.as(bram(), () -> looks.read(story)).happened()).isEqualTo(WORDS);
        assertThat(tracking.open(receipt.code()).looks()).singleElement().satisfies(look -> {
            assertThat(look.role()).isEqualTo(Role.CLINICIAN);
            assertThat(look.part()).isEqualTo(TrackedLook.Part.OWN_WORDS);
            assertThat(look.why()).isEqualTo(Reason.SECOND_LOOK);
        });
    }

    @Test
    void withoutAYesNobodyReads() {
        UUID story = shared().feedbackId();
        cannotRead(bram(), story);
        asks(bram(), story);
        cannotRead(bram(), story);

        trace.as(edda(), () -> looks.decline(waiting(story), "The masked words say it"));

        cannotRead(bram(), story);
        assertThat(trace.as(bram(), () -> looks.mine(story)).orElseThrow().answer())
                .isEqualTo("The masked words say it");
    }

    @Test
    void aYesIsForWhoeverAskedAndForNobodyElse() {
        UUID story = shared().feedbackId();
        asks(bram(), story);
        trace.as(edda(), () -> looks.agree(waiting(story)));

        cannotRead(trace.person("Asha"), story);
    }

    @Test
    void nobodyAgreesWithThemselves() {
        Person both = new TransactionTemplate(transactions)
                .execute(status -> people.person(
                        UUID.nameUUIDFromBytes(
                                "both sides of a look".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        "Zz Demo-Both",
                        null,
                        null,
                        Set.of(Role.CLINICIAN, Role.PRIVACY_STEWARD)));
        UUID story = shared().feedbackId();
        asks(both, story);

        assertThat(trace.as(both, looks::asked))
                .noneMatch(look -> look.feedbackId().equals(story));
        UUID look = waiting(story);
        trace.as(both, () -> assertThatThrownBy(() -> looks.agree(look)).isInstanceOf(AccessDeniedException.class));
        cannotRead(both, story);
    }

    @Test
    void anotherRoleCannotAgree() {
        UUID story = shared().feedbackId();
        asks(bram(), story);
        UUID look = waiting(story);

        for (Role role :
                Set.of(Role.CLINICIAN, Role.FACILITATOR, Role.QUALITY_LEAD, Role.ADMINISTRATOR, Role.GUARDIAN)) {
            trace.as(
                    trace.person(role),
                    () -> assertThatThrownBy(() -> looks.agree(look)).isInstanceOf(AccessDeniedException.class));
        }
    }

    @Test
    void theLookClosesByItself() {
        UUID story = shared().feedbackId();
        asks(bram(), story);
        trace.as(edda(), () -> looks.agree(waiting(story)));

        jdbc.sql("update second_look set open_until = now() - interval '1 second' where feedback_id = :story")
                .param("story", story)
                .update();

        cannotRead(bram(), story);
    }

    @Test
    void takingTheStoryBackClosesTheLookAndTheQuestion() {
        UUID open = shared().feedbackId();
        UUID asked = shared().feedbackId();
        asks(bram(), open);
        trace.as(edda(), () -> looks.agree(waiting(open)));
        asks(bram(), asked);
        UUID question = waiting(asked);

        consents.change(open, Purpose.HANDLE_AND_REPLY, false, "TEST");
        consents.change(asked, Purpose.HANDLE_AND_REPLY, false, "TEST");

        cannotRead(bram(), open);
        trace.as(edda(), () -> assertThatThrownBy(() -> looks.agree(question)).isInstanceOf(SecondLookGone.class));
    }

    @Test
    void whoeverIsSecondIsToldSo() {
        UUID story = shared().feedbackId();
        asks(bram(), story);
        UUID look = waiting(story);
        trace.as(edda(), () -> looks.decline(look, "Not needed"));

        trace.as(edda(), () -> assertThatThrownBy(() -> looks.agree(look)).isInstanceOf(SecondLookGone.class));
    }

    @Test
    void askingTakesAReason() {
        UUID story = shared().feedbackId();

        trace.as(
                bram(),
                () -> assertThatThrownBy(() -> looks.ask(story, LookNeed.SEEMS_WRONG, " "))
                        .isInstanceOfSatisfying(
                                UnfinishedAnswers.class,
                                it -> assertThat(it.problems()).containsOnlyKeys("words")));
    }

    @Test
    void askingTwiceAsksOnce() {
        UUID story = shared().feedbackId();
        asks(bram(), story);
        asks(bram(), story);

        assertThat(trace.as(edda(), looks::asked))
                .filteredOn(look -> look.feedbackId().equals(story))
                .hasSize(1);
    }

    private void cannotRead(Person person, UUID story) {
        trace.as(person, () -> assertThatThrownBy(() -> looks.read(story)).isInstanceOf(AccessDeniedException.class));
    }

    private void asks(Person person, UUID story) {
        trace.as(person, () -> looks.ask(story, LookNeed.PLACE_OR_TIME, "Which door was it?"));
    }

    private UUID waiting(UUID story) {
        return jdbc.sql("select id from second_look where feedback_id = :story and state = 'ASKED'")
                .param("story", story)
                .query(UUID.class)
                .single();
    }

    private Receipt shared() {
        return trace.share(new Story(WORDS, null, "Say which door"), Traces.EVERYTHING);
    }

    private Person bram() {
        return trace.person("Bram");
    }

    private Person edda() {
        return trace.person("Edda");
    }
}
