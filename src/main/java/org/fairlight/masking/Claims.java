package org.fairlight.masking;

import java.util.Map;
import java.util.TreeMap;

/** The stretches of one passage that are taken out already. */
final class Claims {

    private final TreeMap<Integer, Claim> byStart = new TreeMap<>();

    boolean add(int start, int end, boolean name) {
        if (overlaps(start, end)) {
            return false;
        }
        byStart.put(start, new Claim(end, name));
        return true;
    }

    boolean isClaimed(int at) {
        Map.Entry<Integer, Claim> before = byStart.floorEntry(at);
        return before != null && before.getValue().end() > at;
    }

    int endOfClaimAt(int at) {
        Claim claim = byStart.get(at);
        return claim == null ? at : claim.end();
    }

    boolean isNameAt(int start) {
        Claim claim = byStart.get(start);
        return claim != null && claim.name();
    }

    /** The text at its length, but with claimed stretches as empty brackets. */
    String hide(String text) {
        StringBuilder hidden = new StringBuilder(text);
        byStart.forEach((start, claim) -> {
            String inside = "_".repeat(Math.max(0, claim.end() - start - 2));
            hidden.replace(start, claim.end(), "[" + inside + "]");
        });
        return hidden.toString();
    }

    private boolean overlaps(int start, int end) {
        Map.Entry<Integer, Claim> before = byStart.lowerEntry(end);
        return before != null && before.getValue().end() > start;
    }

    private record Claim(int end, boolean name) {}
}
