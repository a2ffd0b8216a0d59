package org.fairlight.studio.moving;

import org.fairlight.notify.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends a move in which nothing waits any more, and tells whoever asked for it what came of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MoveEnds {

    private final Moves moves;
    private final MoveItems items;
    private final Notices notices;

    MoveEnds(Moves moves, MoveItems items, Notices notices) {
        this.moves = moves;
        this.items = items;
        this.notices = notices;
    }

    /** Leaves one alone in which something waits, or that is over. */
    void end(Move move) {
        if (moves.end(move)) {
            notices.tell(
                    move.askedBy(),
                    "The move of stories to version %d is over: %d moved, %d stayed."
                            .formatted(
                                    move.number(), items.count(move.id(), "MOVED"), items.count(move.id(), "STAYED")),
                    "studio/moving/" + move.model());
        }
    }
}
