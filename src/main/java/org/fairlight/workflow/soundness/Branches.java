package org.fairlight.workflow.soundness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The ways out that an inclusive decision can take: one of them, or several at once. */
final class Branches {

    private static final int MOST = 8;

    private Branches() {}

    /** Every union of one or more; without any, nothing at all. */
    static List<BitSet> some(List<BitSet> ways, String element) {
        if (ways.isEmpty()) {
            return List.of(new BitSet());
        }
        if (ways.size() > MOST) {
            throw new UnknownToTheGame(element, "more than " + MOST + " ways that can be taken together");
        }
        List<BitSet> all = new ArrayList<>();
        for (int choice = 1; choice < 1 << ways.size(); choice++) {
            BitSet taken = new BitSet();
            for (int way = 0; way < ways.size(); way++) {
                if ((choice & 1 << way) != 0) {
                    taken.or(ways.get(way));
                }
            }
            all.add(taken);
        }
        return all;
    }
}
