package org.fairlight.notify;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.fairlight.security.Prints;
import org.fairlight.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** E-mails to be sent once the transaction that wrote them is done; the address is kept sealed, and a keyed print to count by. */
@Service
public class Outbox {

    /** So many wait for one address, or went there of late, whoever gave it: nobody can have a stranger's mailbox filled. */
    static final int MOST = 3;

    private static final Duration OF_LATE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final Prints prints;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Sealing sealing, Prints prints, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.prints = prints;
        this.clock = clock;
    }

    /**
     * Adds nothing once there are {@value #MOST} for the same address: each says only that there is something new, so one more would
     * tell nothing more.
     *
     * @param feedbackId the story it is about; once that is taken back, what has not left yet never does
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(UUID feedbackId, String recipient, String subject, String body) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into outgoing_mail
                            (id, feedback_id, recipient, recipient_print, subject, body, created_at, next_try_at)
                        select :id, :feedback, :recipient, :print, :subject, :body,
                            cast(:now as timestamptz), cast(:now as timestamptz)
                        where (
                            select count(*) from outgoing_mail
                            where recipient_print = :print and dropped_at is null
                                and (created_at > :since or (sent_at is null and failed_at is null))) < %d
                        """.formatted(MOST))
                .param("id", UUID.randomUUID())
                .param("feedback", feedbackId)
                .param("recipient", sealing.seal(recipient))
                .param("print", print(recipient))
                .param("subject", subject)
                .param("body", body)
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(now.minus(OF_LATE)))
                .update();
    }

    private byte[] print(String recipient) {
        return prints.of("mail to " + recipient.strip().toLowerCase(Locale.ROOT));
    }

    /** The person took their story back: what waits for them stays here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(UUID feedbackId) {
        jdbc.sql("""
                        update outgoing_mail set dropped_at = :now
                        where feedback_id = :feedback and sent_at is null and failed_at is null and dropped_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("feedback", feedbackId)
                .update();
    }

    /** The person's address is not kept any longer, wherever it was sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID feedbackId) {
        jdbc.sql("delete from outgoing_mail where feedback_id = :feedback")
                .param("feedback", feedbackId)
                .update();
    }
}
