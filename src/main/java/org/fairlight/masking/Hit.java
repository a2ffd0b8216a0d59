package org.fairlight.masking;

import java.util.List;

/** Something found in one passage; names bring their folded words, their title and their place in the directory. */
record Hit(int start, int end, MaskKind kind, Standing standing, List<String> words, String title, int entry) {

    static final int NOT_LISTED = -1;

    static Hit identifier(int start, int end, MaskKind kind) {
        return new Hit(start, end, kind, Standing.UNKNOWN, List.of(), "", NOT_LISTED);
    }

    static Hit name(int start, int end, Standing standing, List<String> words, String title, int entry) {
        return new Hit(start, end, standing.kind(), standing, words, title, entry);
    }

    boolean isName() {
        return kind.isName();
    }

    boolean isListed() {
        return entry != NOT_LISTED;
    }

    Hit standing(Standing other) {
        return name(start, end, other, words, title, entry);
    }
}
