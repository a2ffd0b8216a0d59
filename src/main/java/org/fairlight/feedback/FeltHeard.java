package org.fairlight.feedback;

/** The person's answer to "did you feel heard?". */
public enum FeltHeard {
    YES("Yes"),
    PARTLY("Partly"),
    NO("No");

    private final String title;

    FeltHeard(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
