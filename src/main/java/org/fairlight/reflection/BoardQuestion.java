package org.fairlight.reflection;

/** The four questions of an after action review: the columns of the shared board. */
public enum BoardQuestion {
    EXPECTED("What did we expect?"),
    HAPPENED("What actually happened?"),
    DIFFERENCE("Why was there a difference?"),
    LEARNED("What have we learned?");

    private final String title;

    BoardQuestion(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
