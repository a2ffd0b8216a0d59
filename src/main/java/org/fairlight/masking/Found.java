package org.fairlight.masking;

/** A place in one passage that should be masked, before overlaps are settled. */
record Found(int start, int end, MaskKind kind, String placeholder) {

    static Found of(int start, int end, MaskKind kind) {
        return new Found(start, end, kind, kind.placeholder());
    }

    int length() {
        return end - start;
    }
}
