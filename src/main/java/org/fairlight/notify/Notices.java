package org.fairlight.notify;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.fairlight.security.CurrentUser;
import org.fairlight.security.Door;
import org.fairlight.security.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Short notes to members of staff, shown in the shell. */
@Service
@Transactional
public class Notices {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    Notices(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** @param link a route of the application to go to, or null */
    public void tell(UUID personId, String text, @Nullable String link) {
        jdbc.sql("insert into notice (id, person_id, at, text, link) values (:id, :person, :at, :text, :link)")
                .param("id", UUID.randomUUID())
                .param("person", personId)
                .param("at", now())
                .param("text", text)
                .param("link", link)
                .update();
    }

    /** The signed-in person's notes, newest first. */
    @Transactional(readOnly = true)
    @Door(Right.READ_NOTICES)
    public List<Notice> mine() {
        return jdbc.sql("""
                        select id, at, text, link, read_at is not null as seen from notice
                        where person_id = :person order by at desc limit %d
                        """.formatted(MOST))
                .param("person", user.require().personId())
                .query((row, i) -> new Notice(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("text"),
                        row.getString("link"),
                        row.getBoolean("seen")))
                .list();
    }

    @Transactional(readOnly = true)
    @Door(Right.READ_NOTICES)
    public int unread() {
        return jdbc.sql("select count(*) from notice where person_id = :person and read_at is null")
                .param("person", user.require().personId())
                .query(Integer.class)
                .single();
    }

    @Door(Right.READ_NOTICES)
    public void readAll() {
        jdbc.sql("update notice set read_at = :now where person_id = :person and read_at is null")
                .param("now", now())
                .param("person", user.require().personId())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** One note. */
    public record Notice(
            UUID id, Instant at, String text, @Nullable String link, boolean seen) {}
}
