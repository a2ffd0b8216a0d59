package org.fairlight.studio;

/** Where a draft stands. */
public enum DraftState {
    DRAFT("Being changed"),
    ASKED("Waits for a second person"),
    PUBLISHED("Published"),
    DROPPED("Put aside");

    private final String words;

    DraftState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
