package org.fairlight.journey;

/** In which order a work list is shown. */
public enum WorkOrder {
    /** Praise and concern take turns, each by its own clock, so that neither waits behind the other. */
    FAIR("Fair turns"),
    DUE_FIRST("Due first"),
    NEWEST("Newest first"),
    OLDEST("Oldest first");

    private final String title;

    WorkOrder(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
