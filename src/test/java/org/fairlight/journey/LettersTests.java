package org.fairlight.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.fairlight.FairlightTest;
import org.fairlight.Traces;
import org.fairlight.feedback.ContactDetails;
import org.fairlight.feedback.Source;
import org.fairlight.feedback.Stories;
import org.fairlight.feedback.Story;
import org.fairlight.feedback.Timelines;
import org.fairlight.feedback.WeWrote;
import org.fairlight.notify.Outbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A reminder goes only to whoever left an address for it, and leads to the page without opening anything. */
@FairlightTest
class LettersTests {

    @Autowired
    Traces trace;

    @Autowired
    Stories stories;

    @Autowired
    Timelines timelines;

    @Autowired
    Tracking tracking;

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final String address = UUID.randomUUID() + "@example.org";

    @Test
    void aReminderNamesThePageAndNothingElse() {
        Receipt receipt = share(new ContactDetails(null, address));

        tellOfUpdate(receipt);

        String letter = jdbc.sql(
                        "select body from outgoing_mail where feedback_id = :id order by created_at desc limit 1")
                .param("id", receipt.feedbackId())
                .query(String.class)
                .single();
        assertThat(letter)
                .contains("There is something new", "https://feedback.example.org/track,")
                .doesNotContain(receipt.code().inGroups(), receipt.feedbackId().toString(), "lift", "?", "#");
    }

    @Test
    void whoeverLeftNoAddressGetsNothing() {
        Receipt receipt = share(new ContactDetails("Sam", null));

        tellOfUpdate(receipt);

        assertThat(letters(receipt)).isZero();
    }

    @Test
    void whoeverWantsNoMoreGetsNoMoreAndWhatWaitsStaysHere() {
        Receipt receipt = share(new ContactDetails(null, address));
        tracking.wantNewsByEmail(tracking.check(receipt.code()), false);
        long before = letters(receipt);

        tellOfUpdate(receipt);

        assertThat(letters(receipt)).isEqualTo(before);
        assertThat(jdbc.sql("""
                        select count(*) from outgoing_mail
                        where feedback_id = :id and sent_at is null and dropped_at is null
                        """)
                        .param("id", receipt.feedbackId())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(stories.contactForSending(receipt.feedbackId()))
                .as("what is kept of them stays")
                .get()
                .extracting(ContactDetails::email)
                .isEqualTo(address);

        tracking.wantNewsByEmail(tracking.check(receipt.code()), true);
        tellOfUpdate(receipt);
        assertThat(letters(receipt)).isEqualTo(before + 1);
    }

    private long letters(Receipt receipt) {
        return jdbc.sql("select count(*) from outgoing_mail where feedback_id = :id")
                .param("id", receipt.feedbackId())
                .query(Long.class)
                .single();
    }

    private Receipt share(ContactDetails contact) {
        Story story = new Story("The lift was broken", null, null);
        return trace.share(Submission.of(UUID.randomUUID().toString(), Source.FORM, story, Traces.EVERYTHING)
                .with(contact)
                .wantingNews(true));
    }

    private void tellOfUpdate(Receipt receipt) {
        Letters letters = new Letters(stories, timelines, outbox, "https://feedback.example.org/");
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> letters.tellOfUpdate(new WeWrote(receipt.feedbackId())));
    }
}
