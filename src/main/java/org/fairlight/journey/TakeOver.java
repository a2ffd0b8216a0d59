package org.fairlight.journey;

/** Why somebody takes a task out of a colleague's hands; what is kept of it, and how the colleague hears of it. */
public enum TakeOver {
    AWAY("They are away", "while you are away"),
    AGREED("We agreed it", "as you agreed"),
    ASKED("They asked me to help", "as you asked");

    /** What comes of it, for whoever is about to do it. */
    public static final String MEANING =
            "They are told. What they have typed comes to you, unless you had begun it yourself.";

    private final String title;
    private final String toHolder;

    TakeOver(String title, String toHolder) {
        this.title = title;
        this.toHolder = toHolder;
    }

    /** As whoever takes over chooses it. */
    public String title() {
        return title;
    }

    /** The note for whoever held it. */
    String note(String by, String task) {
        return "%s has taken over “%s” %s. What you had typed went with it. Thank you for your part in it."
                .formatted(by, task, toHolder);
    }
}
