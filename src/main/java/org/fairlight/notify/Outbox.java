package org.fairlight.notify;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.fairlight.security.Sealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** E-mails to be sent once the transaction that wrote them is done; the address is kept sealed. */
@Service
public class Outbox {

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Sealing sealing, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** @param feedbackId the story it is about; once that is taken back, what has not left yet never does */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(UUID feedbackId, String recipient, String subject, String body) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into outgoing_mail (id, feedback_id, recipient, subject, body, created_at, next_try_at)
                        values (:id, :feedback, :recipient, :subject, :body, :now, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("feedback", feedbackId)
                .param("recipient", sealing.seal(recipient))
                .param("subject", subject)
                .param("body", body)
                .param("now", now)
                .update();
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
