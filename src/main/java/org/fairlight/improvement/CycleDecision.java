package org.fairlight.improvement;

/** What is done with a change after it was studied. */
public enum CycleDecision {
    ADOPT("Adopt", "It works: keep it and make it the usual way.", ActionState.ADOPTED),
    ADAPT("Adapt", "Nearly: change something and try again.", ActionState.ADAPTING),
    ABANDON("Abandon", "It does not work: let it go. That, too, is learning.", ActionState.ABANDONED);

    private final String title;
    private final String meaning;
    private final ActionState leadsTo;

    CycleDecision(String title, String meaning, ActionState leadsTo) {
        this.title = title;
        this.meaning = meaning;
        this.leadsTo = leadsTo;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }

    ActionState leadsTo() {
        return leadsTo;
    }
}
