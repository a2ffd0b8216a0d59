package org.fairlight.security;

/** How far a right goes beyond the role: to everything of its kind, or only to what somebody has to do with. */
public enum Reach {
    /** Whoever comes, without signing in. */
    ANYBODY("anybody, without an account"),

    /** Whoever comes, as long as people may sign in without proof. */
    DEMONSTRATION("anybody, in a demonstration only"),

    /** Whoever holds the receipt of the story; the code is a parameter and proves it. */
    RECEIPT("whoever holds the receipt of the story"),

    /** The command {@code import}, by the token in the data folder. */
    TOKEN("whoever can read the token in the data folder"),

    /** Whoever holds one of the roles, whatever the story. */
    ROLE("all of them"),

    /** A task that waits for one of the person's roles; a clinician's never about their own team. */
    TASK("those with a task for the role; a review never of the own team's"),

    /** As {@link #TASK}, or a story about the person's own team, for as long as the person who spoke lets the team see it. */
    TASK_OR_TEAM("those with a task for the role, and the own team's if whoever spoke lets the team see it"),

    /** What is the person's own: sent to them, written by them, or they were invited to it. */
    OWN("the person's own");

    private final String words;

    Reach(String words) {
        this.words = words;
    }

    /** How the document of rights says it. */
    public String words() {
        return words;
    }

    boolean asksWhoItIs() {
        return this != ANYBODY && this != DEMONSTRATION && this != RECEIPT && this != TOKEN;
    }
}
