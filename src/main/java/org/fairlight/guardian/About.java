package org.fairlight.guardian;

/** What a guardian's case is about; one case may be about several. */
public enum About {
    SOMEBODY_UNSAFE("Somebody may not be safe"),
    SERIOUS_HARM("Somebody was seriously harmed"),
    CONDUCT("How one person behaved"),
    SOMETHING_ELSE("Something else");

    private final String title;

    About(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
