package org.fairlight.studio.moving;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fairlight.workflow.CannotPass;
import org.fairlight.workflow.CaseStand;
import org.fairlight.workflow.Passages;
import org.fairlight.workflow.RunningCases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves what was asked to be moved, batch by batch. What the engine does to a case and the word that it was moved are one
 * transaction, so a machine that stops anywhere goes on where it was, and several machines do not meet in one case.
 */
@Component
class Mover {

    private static final Logger LOG = LoggerFactory.getLogger(Mover.class);

    static final int BATCH = 25;
    static final int MOST_TRIES = 5;

    private static final String NOT_AS_IT_STOOD = "It could not go over as it stood just then.";
    private static final String NOT_WITHIN_TRIES = "It could not be moved in %d tries.".formatted(MOST_TRIES);

    private final Moves moves;
    private final MoveItems items;
    private final RunningCases running;
    private final Passages passages;
    private final MoveEnds ends;
    private final TransactionTemplate transaction;

    Mover(
            Moves moves,
            MoveItems items,
            RunningCases running,
            Passages passages,
            MoveEnds ends,
            PlatformTransactionManager transactions) {
        this.moves = moves;
        this.items = items;
        this.running = running;
        this.passages = passages;
        this.ends = ends;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Looks after every move that is not over, and at each case that waits once; one that fails does not keep the others. */
    @Scheduled(fixedDelayString = "${fairlight.moving.every:2s}", initialDelayString = "${fairlight.moving.every:2s}")
    void goOn() {
        moves.open().forEach(move -> {
            try {
                goOn(move);
            } catch (RuntimeException failed) {
                LOG.warn(
                        "Move {} of {} did not go on: {}",
                        move.id(),
                        move.model(),
                        failed.getClass().getSimpleName());
            }
        });
    }

    private void goOn(Move move) {
        Ways ways = new Ways(passages, move);
        items.fewestTries(move.id()).ifPresent(tries -> {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = batch(ways, tries);
            }
        });
        transaction.executeWithoutResult(status -> ends.end(move));
    }

    /** @return false when nothing waits any more that was tried just as often */
    private boolean batch(Ways ways, int tries) {
        List<String> batch = new ArrayList<>();
        try {
            transaction.executeWithoutResult(status -> {
                batch.addAll(items.take(ways.move().id(), tries, BATCH));
                together(ways, batch);
            });
        } catch (RuntimeException oneOfThem) {
            if (batch.isEmpty()) {
                throw oneOfThem;
            }
            batch.forEach(one -> alone(ways, one));
        }
        return !batch.isEmpty();
    }

    /** What keeps one case from going over must not keep the others of its batch. */
    private void alone(Ways ways, String one) {
        try {
            transaction.executeWithoutResult(status -> {
                if (items.take(ways.move().id(), one)) {
                    together(ways, List.of(one));
                }
            });
        } catch (CannotPass refused) {
            transaction.executeWithoutResult(status -> items.stayed(ways.move().id(), one, NOT_AS_IT_STOOD));
        } catch (RuntimeException failed) {
            LOG.warn("Case {} was not moved: {}", one, failed.getClass().getSimpleName());
            transaction.executeWithoutResult(status -> tryLater(ways.move().id(), one));
        }
    }

    private void tryLater(UUID move, String one) {
        if (items.triedAgain(move, one) >= MOST_TRIES) {
            items.stayed(move, one, NOT_WITHIN_TRIES);
        }
    }

    private void together(Ways ways, List<String> cases) {
        if (cases.isEmpty()) {
            return;
        }
        UUID move = ways.move().id();
        Map<String, CaseStand> stands = running.hold(cases);
        Map<String, List<String>> going = new HashMap<>();
        for (String one : cases) {
            CaseStand stand = stands.get(one);
            ways.against(stand)
                    .ifPresentOrElse(
                            why -> items.stayed(move, one, why),
                            () -> going.computeIfAbsent(requireNonNull(stand).version(), first -> new ArrayList<>())
                                    .add(one));
        }
        going.forEach((from, some) -> {
            passages.move(ways.from(from), some);
            items.moved(move, some);
        });
    }
}
