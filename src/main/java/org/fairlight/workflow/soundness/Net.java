package org.fairlight.workflow.soundness;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * A process as places and moves.
 *
 * @param starts the markings with which a case can begin
 * @param waiting places where an event may still happen, which keep no case alive
 * @param elementAt by place, the element a token there is at
 * @param nameAt by place, the arrow or step that it stands for
 * @param elements all that should happen to some case
 */
record Net(
        List<BitSet> starts,
        List<Move> moves,
        BitSet waiting,
        List<String> elementAt,
        List<String> nameAt,
        Set<String> elements) {

    boolean isOver(BitSet marking) {
        BitSet alive = (BitSet) marking.clone();
        alive.andNot(waiting);
        return alive.isEmpty();
    }
}
