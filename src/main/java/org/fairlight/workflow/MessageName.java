package org.fairlight.workflow;

/** The messages a running case listens for. */
public enum MessageName {
    HANDLING_WITHDRAWN,
    CONSENT_WITHDRAWN,
    DISCUSSION_WITHDRAWN,
    CONSENT_GIVEN,
    NEW_INFORMATION,
    PERSON_REPLIED;

    public String id() {
        return Ids.kebab(this);
    }
}
