package org.fairlight.feedback;

/** What is held of a story, in the parts that can be removed each for itself. */
public enum HeldPart {
    WORDS("What they wrote"),
    CONTACT("Name and e-mail address"),
    MESSAGES("Messages in both directions"),
    MEDIA("Photos, videos and recordings"),
    LEARNING("What was learned and changed");

    private final String title;

    HeldPart(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
