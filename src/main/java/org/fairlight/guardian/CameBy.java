package org.fairlight.guardian;

/** How something came to the guardian. */
public enum CameBy {
    STORY("From somebody’s story"),
    MESSAGE("From a message somebody added to their story"),
    PASSED_ON("Passed on by somebody who works with the story"),
    SPEAKING_UP("A member of staff speaks up");

    private final String title;

    CameBy(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
