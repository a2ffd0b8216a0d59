package org.fairlight.workflow;

import org.fairlight.security.Role;

/** The forms that user tasks ask for, each answered by one role. */
public enum Form {
    PRIVACY_CHECK(Role.PRIVACY_STEWARD, "Check names and other people"),
    CLINICIAN_REVIEW(Role.CLINICIAN, "Review for learning"),
    PLAN_DISCUSSION(Role.FACILITATOR, "Plan a discussion"),
    RECORD_DISCUSSION(Role.FACILITATOR, "Write down what was learned"),
    PLAN_IMPROVEMENT(Role.IMPROVEMENT_LEAD, "Plan a small test of change"),
    STUDY_IMPROVEMENT(Role.IMPROVEMENT_LEAD, "Study what happened"),
    SHARE_APPRECIATION(Role.FACILITATOR, "Pass thanks on"),
    DRAFT_REPLY(Role.FACILITATOR, "Write the reply"),
    APPROVE_REPLY(Role.PRIVACY_STEWARD, "Check the reply"),
    GUARDIAN_TRIAGE(Role.GUARDIAN, "Look at a concern"),
    GUARDIAN_CANDOUR(Role.GUARDIAN, "Speak with the person"),
    GUARDIAN_CLOSE(Role.GUARDIAN, "Close with what was done");

    private final Role role;
    private final String title;

    Form(Role role, String title) {
        this.role = role;
        this.title = title;
    }

    /** The key in the models: {@code PLAN_DISCUSSION} is {@code plan-discussion}. */
    public String id() {
        return Ids.kebab(this);
    }

    /** The only role that answers this form. */
    public Role role() {
        return role;
    }

    /** The task in plain words. */
    public String title() {
        return title;
    }

    public static Form ofId(String id) {
        return Ids.ofKebab(Form.class, id);
    }
}
