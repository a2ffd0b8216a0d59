package org.fairlight.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Map<String, Variable> BY_ID =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Variable::id, Function.identity()));

    private final String id = Ids.camel(this);

    public String id() {
        return id;
    }

    /** Empty for what no process may remember. */
    public static Optional<Variable> ofId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
