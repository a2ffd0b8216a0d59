package org.fairlight.workflow;

/** What a process can have done for it by code: the catalogue of service tasks, each one use case. */
public enum Step {
    MASK_STORY,
    ACKNOWLEDGE,
    SET_CLOCKS,
    READ_CONSENT,
    CHOOSE_ROUTE,
    OFFER_HELP,
    APPLY_WITHDRAWAL,
    SEAL_STORY,
    NOTE_NEW_INFORMATION,
    NOTE_PERSON_REPLIED,
    SEND_INVITATIONS,
    CANCEL_DISCUSSION,
    SHARE_THANKS,
    SEND_REPLY,
    CLOSE_ITEM,
    CLOSE_GUARDIAN_CASE;

    public String id() {
        return Ids.camel(this);
    }
}
