package org.fairlight.masking;

/** What a mention tells about its bearer, the surest first; without a sign of care nobody is called staff. */
enum Standing {
    STAFF,
    OTHER,
    CARING,
    UNKNOWN;

    Standing or(Standing other) {
        return compareTo(other) <= 0 ? this : other;
    }

    boolean isSure() {
        return this == STAFF || this == OTHER;
    }

    MaskKind kind() {
        return this == STAFF || this == CARING ? MaskKind.STAFF : MaskKind.PERSON;
    }
}
