package org.fairlight.journey;

/** The ways to look at a work list. */
public enum WorkTab {
    MINE("Mine"),
    MY_TEAMS("My team’s"),
    WITH_COLLEAGUES("With colleagues"),
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
