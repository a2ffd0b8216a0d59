package org.fairlight.workflow.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The moves by the places they start from, so that in each of many situations only those near a token are tried. */
final class MovesByPlace {

    private final List<Move> moves;
    private final List<BitSet> near = new ArrayList<>();
    private final BitSet anywhere = new BitSet();

    MovesByPlace(List<Move> moves) {
        this.moves = moves;
        for (int number = 0; number < moves.size(); number++) {
            add(number, moves.get(number));
        }
    }

    /** One needed place is enough to find a move by; of places of which any will do, each. */
    private void add(int number, Move move) {
        if (!move.needs().isEmpty()) {
            at(move.needs().nextSetBit(0)).set(number);
        } else if (!move.any().isEmpty()) {
            move.any().stream().forEach(place -> at(place).set(number));
        } else {
            anywhere.set(number);
        }
    }

    private BitSet at(int place) {
        while (near.size() <= place) {
            near.add(new BitSet());
        }
        return near.get(place);
    }

    /** In the order in which they were read. */
    List<Move> possible(BitSet marking) {
        BitSet tried = (BitSet) anywhere.clone();
        for (int place = marking.nextSetBit(0);
                place >= 0 && place < near.size();
                place = marking.nextSetBit(place + 1)) {
            tried.or(near.get(place));
        }
        List<Move> possible = new ArrayList<>();
        for (int number = tried.nextSetBit(0); number >= 0; number = tried.nextSetBit(number + 1)) {
            if (moves.get(number).isPossible(marking)) {
                possible.add(moves.get(number));
            }
        }
        return possible;
    }
}
