package org.fairlight.feedback;

/** What the second reader says of a reply. */
public enum ReplyVerdict {
    APPROVE("It can be sent"),
    ASK_FOR_CHANGE("Please change something first");

    private final String title;

    ReplyVerdict(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
