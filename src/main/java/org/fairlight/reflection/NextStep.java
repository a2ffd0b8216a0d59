package org.fairlight.reflection;

/** What follows a discussion. */
public enum NextStep {
    IMPROVE("Try a change", "An improvement lead plans a small test."),
    REPLY("Reply to the person", "What we learned is enough for now.");

    private final String title;
    private final String meaning;

    NextStep(String title, String meaning) {
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
