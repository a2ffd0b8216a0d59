package org.fairlight.review;

/** The two sides of every factor: praise and concern share one model. */
public enum Effect {
    HELPED("Helped"),
    HINDERED("Hindered");

    private final String title;

    Effect(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
