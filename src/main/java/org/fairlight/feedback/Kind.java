package org.fairlight.feedback;

/** What a story mostly brings; praise and concern travel the same way. */
public enum Kind {
    PRAISE("Praise"),
    CONCERN("Concern"),
    BOTH("Praise and concern");

    private final String title;

    Kind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
