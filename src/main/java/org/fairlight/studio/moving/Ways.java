package org.fairlight.studio.moving;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fairlight.workflow.CaseStand;
import org.fairlight.workflow.Passage;
import org.fairlight.workflow.Passages;
import org.jspecify.annotations.Nullable;

/** The ways from each earlier version to the one that a move leads to; found once, since versions never change. */
class Ways {

    private static final String ENDED = "It had come to its end before its turn.";
    private static final String THERE_ALREADY = "It was on this version already.";

    private final Passages passages;
    private final Move move;
    private final Map<String, Passage> found = new HashMap<>();

    Ways(Passages passages, Move move) {
        this.passages = passages;
        this.move = move;
    }

    Move move() {
        return move;
    }

    Passage from(String version) {
        return found.computeIfAbsent(version, from -> passages.between(from, move.version(), move.chosenFrom(from)));
    }

    /** Why a case stays; empty when it can go over. @param stand null when the case runs no more */
    Optional<String> against(@Nullable CaseStand stand) {
        if (stand == null) {
            return Optional.of(ENDED);
        }
        return stand.version().equals(move.version())
                ? Optional.of(THERE_ALREADY)
                : from(stand.version()).against(stand.elements());
    }
}
