package org.fairlight.reflection;

/** What somebody said to an invitation; nobody has to give a reason. */
public enum InvitationAnswer {
    OPEN("Not answered yet"),
    COMING("Coming"),
    NOT_COMING("Not this time");

    private final String title;

    InvitationAnswer(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
