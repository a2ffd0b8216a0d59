package org.fairlight.journey;

/** The four ways to look at a work list. */
public enum WorkTab {
    MINE("Mine"),
    MY_TEAMS("My team’s"),
    UNASSIGNED("Unassigned"),
    DUE_SOON("Due soon");

    private final String title;

    WorkTab(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
