package org.fairlight.improvement;

/** How well a kind of action lasts (action hierarchy of the VA National Center for Patient Safety). */
public enum Strength {
    STRONGER("Stronger", "Changes the work itself, so that the right thing is the easy thing."),
    INTERMEDIATE("Intermediate", "Helps people to remember and to notice."),
    WEAKER("Weaker", "Asks people to try harder. It fades when people are tired or new.");

    private final String title;
    private final String meaning;

    Strength(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }
}
