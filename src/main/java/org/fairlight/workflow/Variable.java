package org.fairlight.workflow;

/** What a process may remember: facts that a gateway or a timer needs, never text, media or names. */
public enum Variable {
    KIND,
    HAS_GOOD,
    HAS_BETTER,
    PLAIN_THANKS,
    HARM,
    SAFEGUARDING,
    CONDUCT,
    THEME,
    REPLY_WISHED,
    CAN_REPLY,
    NATION,
    ROUTE,
    MAY_HANDLE,
    MAY_DISCUSS,
    NEEDS_PRIVACY_CHECK,
    REVIEW_OUTCOME,
    TEAM_AVAILABLE,
    WIDER_TEAM,
    MANY_EVENTS,
    EMOTIONAL,
    RESPONSE_FORM,
    NEXT_STEP,
    CYCLE_DECISION,
    REPLY_APPROVED,
    DUTY_OF_CANDOUR,
    ACKNOWLEDGE_DAYS,
    CONSENT_DAYS,
    PRIVACY_DAYS,
    REVIEW_DAYS,
    DISCUSSION_DAYS,
    IMPROVEMENT_DAYS,
    REPLY_DAYS,
    APPROVAL_DAYS,
    ECHO_DAYS,
    GUARDIAN_DAYS;

    public String id() {
        return Ids.camel(this);
    }
}
