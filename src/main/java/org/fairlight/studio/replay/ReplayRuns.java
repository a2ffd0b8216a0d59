package org.fairlight.studio.replay;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The trial runs as they are kept. */
@Component
class ReplayRuns {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ReplayRuns(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void begin(UUID id, UUID draft, int revision, ReplayWish wish, UUID askedBy, ReplayState state) {
        jdbc.sql("""
                        insert into replay_run
                            (id, draft_id, revision, since, until, team_id, most, asked_by, asked_at, state, moved_at)
                        values (:id, :draft, :revision, :since, :until, :team, :most, :by, :now, :state, :now)
                        """)
                .param("id", id)
                .param("draft", draft)
                .param("revision", revision)
                .param("since", wish.since() == null ? null : Date.valueOf(wish.since()))
                .param("until", wish.until() == null ? null : Date.valueOf(wish.until()))
                .param("team", wish.team())
                .param("most", wish.most())
                .param("by", askedBy)
                .param("state", state.name())
                .param("now", now())
                .update();
    }

    /** It has its turn. @return false when somebody called it off while it waited */
    boolean started(UUID id) {
        return jdbc.sql("""
                        update replay_run set state = 'RUNNING', moved_at = :now
                        where id = :id and state in ('WAITING', 'RUNNING')
                        """).param("id", id).param("now", now()).update() == 1;
    }

    /** They still have their turn before them. */
    void waiting(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("update replay_run set moved_at = :now where id in (:ids) and state in ('WAITING', 'RUNNING')")
                    .param("now", now())
                    .param("ids", ids)
                    .update();
        }
    }

    /** @return whether it goes on; false once somebody called it off */
    boolean moved(UUID id, int played, int total) {
        return jdbc.sql("""
                        update replay_run set played = :played, total = :total, moved_at = :now
                        where id = :id and state = 'RUNNING'
                        """)
                        .param("id", id)
                        .param("played", played)
                        .param("total", total)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Ends a run that waits or runs; whoever comes second changes nothing. */
    void end(UUID id, ReplayState state, @Nullable ReplayResult result) {
        jdbc.sql("""
                        update replay_run set state = :state, result = :result, moved_at = :now
                        where id = :id and state in ('WAITING', 'RUNNING')
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("result", result == null ? null : json.writeValueAsString(result))
                .param("now", now())
                .update();
    }

    Optional<ReplayRun> find(UUID id) {
        return jdbc.sql("select * from replay_run where id = :id")
                .param("id", id)
                .query(this::run)
                .optional();
    }

    /** The one that was asked for last. */
    Optional<ReplayRun> lastOf(UUID draft) {
        return jdbc.sql("select * from replay_run where draft_id = :draft order by asked_at desc limit 1")
                .param("draft", draft)
                .query(this::run)
                .optional();
    }

    private ReplayRun run(ResultSet row, int i) throws SQLException {
        String result = row.getString("result");
        return new ReplayRun(
                row.getObject("id", UUID.class),
                row.getObject("draft_id", UUID.class),
                row.getInt("revision"),
                new ReplayWish(
                        row.getObject("since", java.time.LocalDate.class),
                        row.getObject("until", java.time.LocalDate.class),
                        row.getObject("team_id", UUID.class),
                        row.getInt("most")),
                row.getObject("asked_by", UUID.class),
                row.getTimestamp("asked_at").toInstant(),
                ReplayState.valueOf(row.getString("state")),
                row.getInt("played"),
                row.getInt("total"),
                row.getTimestamp("moved_at").toInstant(),
                result == null ? null : json.readValue(result, ReplayResult.class));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
