package org.fairlight.masking;

import java.util.List;

/** Short ways to mask what a test writes. */
final class Stories {

    static final Masker MASKER = new Masker(List.of(
            KnownName.staff("Chidi Okafor"),
            KnownName.staff("Siobhán O'Brien"),
            KnownName.staff("Grace Young"),
            KnownName.staff("Mark Ward"),
            KnownName.staff("Dr Priyanka Chatterjee")));

    private Stories() {}

    static Masked story(String... passages) {
        return MASKER.mask(List.of(passages));
    }

    static String masked(String text) {
        return story(text).texts().getFirst();
    }
}
