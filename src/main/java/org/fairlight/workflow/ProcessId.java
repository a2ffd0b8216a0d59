package org.fairlight.workflow;

/** The processes in {@code processes/}; the id is the file's name. */
public enum ProcessId {
    FEEDBACK_TO_LEARNING,
    CONSENT,
    CLINICIAN_REVIEW,
    REFLECTIVE_DISCUSSION,
    IMPROVEMENT_ACTION,
    SHARE_APPRECIATION,
    GUARDIAN;

    public String id() {
        return Ids.kebab(this);
    }

    public static ProcessId ofId(String id) {
        return Ids.ofKebab(ProcessId.class, id);
    }
}
