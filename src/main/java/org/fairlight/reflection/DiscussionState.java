package org.fairlight.reflection;

/** How far a discussion has come. */
public enum DiscussionState {
    PLANNED("Coming up"),
    HELD("Held"),
    CALLED_OFF("Called off");

    private final String title;

    DiscussionState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
