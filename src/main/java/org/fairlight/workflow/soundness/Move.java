package org.fairlight.workflow.soundness;

import java.util.BitSet;
import java.util.List;

/**
 * One thing that can happen to a case: tokens go from places to places.
 *
 * @param elements the elements that happen, in order
 * @param isAutomatic whether it happens at once, before anybody can do anything
 * @param isInterruption whether it is a message or a clock of the whole process, which is no way out of a place to be stuck in
 * @param needs places that must all hold a token
 * @param any places of which at least one must; empty when it does not matter
 * @param without places that must hold none
 */
record Move(
        List<String> elements,
        boolean isAutomatic,
        boolean isInterruption,
        BitSet needs,
        BitSet any,
        BitSet without,
        BitSet removes,
        BitSet adds) {

    boolean isPossible(BitSet marking) {
        return covers(marking, needs) && (any.isEmpty() || marking.intersects(any)) && !marking.intersects(without);
    }

    /** The places that would hold two tokens; empty when all is well. */
    BitSet twice(BitSet marking) {
        BitSet both = rest(marking);
        both.and(adds);
        return both;
    }

    BitSet after(BitSet marking) {
        BitSet after = rest(marking);
        after.or(adds);
        return after;
    }

    private BitSet rest(BitSet marking) {
        BitSet rest = (BitSet) marking.clone();
        rest.andNot(removes);
        return rest;
    }

    private static boolean covers(BitSet marking, BitSet needs) {
        for (int place = needs.nextSetBit(0); place >= 0; place = needs.nextSetBit(place + 1)) {
            if (!marking.get(place)) {
                return false;
            }
        }
        return true;
    }
}
