package org.fairlight.shared.start;

import java.util.List;

/** A production start with settings that only a demonstration may have. */
class UnfitForProduction extends RuntimeException {

    private final List<String> problems;

    UnfitForProduction(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
