package org.fairlight.notify;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mails that have not left yet: lent to one sender at a time, tried again later and later, given up at last. */
@Component
@Transactional
class WaitingMail {

    static final int MOST_TRIES = 12;

    private static final int BATCH = 10;
    private static final Duration LOAN = Duration.ofMinutes(10);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingMail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Lends out a few mails that are due; whoever else asks meanwhile gets others. */
    List<Lent> lend() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update outgoing_mail set tries = tries + 1, next_try_at = :back
                        where id in (
                            select id from outgoing_mail
                            where next_try_at <= :now and sent_at is null and failed_at is null and dropped_at is null
                            order by next_try_at limit %d for update skip locked)
                        returning id, recipient, subject, body, tries
                        """.formatted(BATCH))
                .param("now", Timestamp.from(now))
                .param("back", Timestamp.from(now.plus(LOAN)))
                .query((row, i) -> new Lent(
                        row.getObject("id", UUID.class),
                        row.getBytes("recipient"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getInt("tries")))
                .list();
    }

    /** False once the person has taken their story back, also between lending and sending. */
    @Transactional(readOnly = true)
    boolean isStillWanted(UUID id) {
        return jdbc.sql("select dropped_at is null and sent_at is null from outgoing_mail where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void sent(UUID id) {
        jdbc.sql("update outgoing_mail set sent_at = :now where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /** Tries again after 1, 2, 4 … minutes; after the last try it is given up. */
    void failed(Lent mail) {
        Instant now = clock.instant();
        jdbc.sql("update outgoing_mail set next_try_at = :next, failed_at = :failed where id = :id")
                .param("next", Timestamp.from(now.plus(FIRST_PAUSE.multipliedBy(1L << (mail.tries() - 1)))))
                .param("failed", mail.tries() < MOST_TRIES ? null : Timestamp.from(now), Types.TIMESTAMP)
                .param("id", mail.id())
                .update();
    }

    /** A mail in a sender's hands; its address is still sealed. */
    record Lent(UUID id, byte[] recipient, String subject, String body, int tries) {}
}
