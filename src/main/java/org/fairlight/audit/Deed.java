package org.fairlight.audit;

/** What the trail tells of. */
public enum Deed {
    SHARED,
    ORIGINAL_READ,
    CONTACT_READ,
    MASKING_CORRECTED,
    MEDIA_PLAYED,
    CONSENT_CHANGED,
    TASK_CLAIMED,
    TASK_HANDED_BACK,
    TASK_COMPLETED,
    REPLY_SENT,
    GUARDIAN_OPENED,
    DIRECTORY_CHANGED,
    IMPORTED
}
