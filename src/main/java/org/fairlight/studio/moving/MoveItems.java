package org.fairlight.studio.moving;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cases of a move: each waits until it was moved or has to stay, and never changes after that. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MoveItems {

    private final JdbcClient jdbc;
    private final Clock clock;

    MoveItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How often those that wait were tried at least; empty when none waits. */
    @Transactional(readOnly = true)
    public Optional<Integer> fewestTries(UUID move) {
        return Optional.ofNullable(jdbc.sql(
                        "select min(tries) as fewest from process_move_item where move_id = :move and state = 'WAITING'")
                .param("move", move)
                .query((row, i) -> (Integer) row.getObject("fewest"))
                .single());
    }

    /** Some that wait, for the caller's transaction alone; whoever else asks meanwhile gets others. */
    List<String> take(UUID move, int tries, int most) {
        return jdbc.sql("""
                        select instance from process_move_item
                        where move_id = :move and state = 'WAITING' and tries = :tries
                        order by instance limit :most for update skip locked
                        """)
                .param("move", move)
                .param("tries", tries)
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** One that waits, for the caller's transaction alone; false when it does not wait or somebody else has it. */
    boolean take(UUID move, String instance) {
        return jdbc.sql("""
                        select instance from process_move_item
                        where move_id = :move and instance = :instance and state = 'WAITING' for update skip locked
                        """)
                .param("move", move)
                .param("instance", instance)
                .query(String.class)
                .optional()
                .isPresent();
    }

    void moved(UUID move, List<String> instances) {
        done(move, instances, "MOVED", null);
    }

    void stayed(UUID move, String instance, String why) {
        done(move, List.of(instance), "STAYED", why);
    }

    /** Lets all stay that wait; what is being moved just now is waited for, and is moved. */
    void allStay(UUID move, String why) {
        jdbc.sql("""
                        update process_move_item set state = 'STAYED', why = :why, done_at = :now
                        where move_id = :move and state = 'WAITING'
                        """)
                .param("why", why)
                .param("now", Timestamp.from(clock.instant()))
                .param("move", move)
                .update();
    }

    /** @return how often it was tried by now */
    int triedAgain(UUID move, String instance) {
        return jdbc.sql("""
                        update process_move_item set tries = tries + 1
                        where move_id = :move and instance = :instance and state = 'WAITING' returning tries
                        """)
                .param("move", move)
                .param("instance", instance)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    long count(UUID move, String state) {
        return jdbc.sql("select count(*) from process_move_item where move_id = :move and state = :state")
                .param("move", move)
                .param("state", state)
                .query(Long.class)
                .single();
    }

    /** By reason, how many stayed. */
    Map<String, Long> stayed(UUID move) {
        return jdbc
                .sql("""
                        select why, count(*) as stories from process_move_item
                        where move_id = :move and state = 'STAYED' group by why
                        """)
                .param("move", move)
                .query((row, i) -> Map.entry(row.getString("why"), row.getLong("stories")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void done(UUID move, List<String> instances, String state, @Nullable String why) {
        if (instances.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update process_move_item set state = :state, why = :why, done_at = :now
                        where move_id = :move and instance in (:instances) and state = 'WAITING'
                        """)
                .param("state", state)
                .param("why", why)
                .param("now", Timestamp.from(clock.instant()))
                .param("move", move)
                .param("instances", instances)
                .update();
    }
}
