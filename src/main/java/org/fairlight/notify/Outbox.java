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

    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String recipient, String subject, String body) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("""
                        insert into outgoing_mail (id, recipient, subject, body, created_at, next_try_at)
                        values (:id, :recipient, :subject, :body, :now, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("recipient", sealing.seal(recipient))
                .param("subject", subject)
                .param("body", body)
                .param("now", now)
                .update();
    }
}
