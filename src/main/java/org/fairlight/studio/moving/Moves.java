package org.fairlight.studio.moving;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The moves as they are kept: what was asked for, and when it was over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Moves {

    private final JdbcClient jdbc;
    private final Clock clock;

    Moves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when another move of the same process is not over; nothing was kept */
    boolean begin(Move move, List<String> cases) {
        int begun = jdbc.sql("""
                        insert into process_move (id, model, to_number, to_version, asked_by, asked_at)
                        values (:id, :model, :number, :version, :by, :at)
                        on conflict (model) where ended_at is null do nothing
                        """)
                .param("id", move.id())
                .param("model", move.model())
                .param("number", move.number())
                .param("version", move.version())
                .param("by", move.askedBy())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        if (begun == 0) {
            return false;
        }
        move.chosen()
                .forEach((from, choices) -> choices.forEach((element, becomes) -> jdbc.sql(
                                "insert into process_move_choice (move_id, from_version, element, becomes) values (:move, :from, :element, :becomes)")
                        .param("move", move.id())
                        .param("from", from)
                        .param("element", element)
                        .param("becomes", becomes)
                        .update()));
        jdbc.sql("insert into process_move_item (move_id, instance) select :move, unnest(:cases)")
                .param("move", move.id())
                .param("cases", cases.toArray(String[]::new))
                .update();
        return true;
    }

    /** The moves that are not over, the oldest first. */
    @Transactional(readOnly = true)
    public List<Move> open() {
        return jdbc.sql("""
                        select id, model, to_number, to_version, asked_by from process_move
                        where ended_at is null order by asked_at
                        """)
                .query((row, i) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Move(
                            id,
                            row.getString("model"),
                            row.getInt("to_number"),
                            row.getString("to_version"),
                            row.getObject("asked_by", UUID.class),
                            chosen(id));
                })
                .list();
    }

    /** Ends a move in which nothing waits any more. @return false when something does, or when another node ended it */
    boolean end(Move move) {
        return jdbc.sql("""
                                update process_move set ended_at = :now
                                where id = :id and ended_at is null and not exists (
                                    select from process_move_item where move_id = :id and state = 'WAITING')
                                """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", move.id())
                        .update()
                == 1;
    }

    /** The move of a process that goes on, or the last one that did. */
    Optional<Kept> last(String model) {
        return jdbc.sql("""
                        select id, to_number as number, asked_by, asked_at, ended_at from process_move
                        where model = :model order by asked_at desc limit 1
                        """).param("model", model).query(Kept.class).optional();
    }

    private Map<String, Map<String, String>> chosen(UUID move) {
        return jdbc
                .sql("select from_version, element, becomes from process_move_choice where move_id = :move")
                .param("move", move)
                .query(Chosen.class)
                .list()
                .stream()
                .collect(groupingBy(Chosen::fromVersion, toMap(Chosen::element, Chosen::becomes)));
    }

    private record Chosen(String fromVersion, String element, String becomes) {}
}
