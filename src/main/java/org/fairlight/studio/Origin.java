package org.fairlight.studio;

/** How a version came to be. */
public enum Origin {
    SHIPPED("Came with Fairlight"),
    PUBLISHED("Changed here"),
    BROUGHT_BACK("Brought back");

    private final String words;

    Origin(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
