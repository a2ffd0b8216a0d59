package org.fairlight.studio;

/** How a save of a draft came to be; only what was drawn step by step makes room for the next save. */
public enum SaveKind {
    BEGUN("as it was begun"),
    DRAWN(""),
    RESTORED("an earlier save again"),
    OPENED("opened from a file"),
    /** Never the newest: somebody drew it while another saved, and went on with the other's. */
    ASIDE("kept beside, while another saved");

    private final String words;

    SaveKind(String words) {
        this.words = words;
    }

    /** What is said of it in a list; nothing for the ordinary. */
    public String words() {
        return words;
    }
}
