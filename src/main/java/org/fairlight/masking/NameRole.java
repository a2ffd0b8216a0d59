package org.fairlight.masking;

/** In which part a known person appears in a story. */
public enum NameRole {
    STAFF,
    PERSON
}
