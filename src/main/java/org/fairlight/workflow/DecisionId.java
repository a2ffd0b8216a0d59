package org.fairlight.workflow;

/** The decision tables in {@code processes/}; the id is the file's name. */
public enum DecisionId {
    NO_BLAME_ROUTING,
    LEARNING_RESPONSE,
    REPLY_CLOCK;

    public String id() {
        return Ids.kebab(this);
    }
}
