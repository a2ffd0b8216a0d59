package org.fairlight.review;

/** What a reviewer suggests next. */
public enum Outcome {
    REPLY("Reply now", "What can be learned is clear. The person hears it next."),
    DISCUSS("Talk it through", "Colleagues look at it together in a protected hour. A change may follow."),
    IMPROVE("Try a change", "It is clear what to try. An improvement lead plans a small test."),
    BOTH("Talk it through, then try a change", "A discussion first, and a small test in any case.");

    private final String title;
    private final String meaning;

    Outcome(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    /** What happens next, in plain words. */
    public String meaning() {
        return meaning;
    }

    public boolean needsDiscussion() {
        return this == DISCUSS || this == BOTH;
    }
}
