package org.fairlight.improvement;

/** How far a change has come. */
public enum ActionState {
    TRYING("Being tried"),
    ADAPTING("Being changed before the next try"),
    ADOPTED("Kept"),
    ABANDONED("Let go"),
    STOPPED("Stopped: the story was taken back");

    private final String title;

    ActionState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean isSettled() {
        return this != TRYING && this != ADAPTING;
    }
}
