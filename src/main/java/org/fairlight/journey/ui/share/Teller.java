package org.fairlight.journey.ui.share;

/** Who tells the story. */
enum Teller {
    MYSELF("It happened to me"),
    FOR_SOMEBODY("I am telling it for somebody else"),
    STAFF("I work here and want to praise colleagues");

    private final String words;

    Teller(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
