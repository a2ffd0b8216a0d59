package org.fairlight.masking;

import java.util.List;

/** Something found in one passage; names bring their folded words, their title and their place in the directory. */
record Hit(int start, int end, MaskKind kind, List<String> words, String title, int entry) {

    static final int NOT_LISTED = -1;

    static Hit identifier(int start, int end, MaskKind kind) {
        return new Hit(start, end, kind, List.of(), "", NOT_LISTED);
    }

    boolean isListed() {
        return entry != NOT_LISTED;
    }
}
