package org.fairlight.rights;

/** What a privacy steward can decide about a story that has become old. */
public enum AppraisalDecision {
    KEEP("Keep it, and look again later"),
    KEEP_LEARNING("Remove the story, keep what was learned"),
    REMOVE("Remove everything, what was learned too");

    private final String title;

    AppraisalDecision(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
