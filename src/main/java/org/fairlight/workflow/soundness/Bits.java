package org.fairlight.workflow.soundness;

import java.util.BitSet;

/** Small sets of places. */
final class Bits {

    static final BitSet NONE = new BitSet();

    private Bits() {}

    static BitSet bit(int place) {
        BitSet bits = new BitSet();
        bits.set(place);
        return bits;
    }

    static BitSet union(BitSet... some) {
        BitSet all = new BitSet();
        for (BitSet one : some) {
            all.or(one);
        }
        return all;
    }
}
