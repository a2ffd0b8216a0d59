package org.fairlight.feedback;

/** By which door a story came in. */
public enum Source {
    FORM,
    STAFF,
    API,
    IMPORT
}
