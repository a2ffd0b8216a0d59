package org.fairlight.feedback;

/** Whether the person is written to when there is something new on their page. */
public enum NewsByEmail {
    /** They left no address, so nobody can. */
    NO_ADDRESS,
    WANTED,
    NOT_WANTED
}
