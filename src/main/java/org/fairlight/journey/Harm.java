package org.fairlight.journey;

/** What the person says about harm; only the choice of the way looks at it. */
public enum Harm {
    NONE,
    UNSURE,
    SOME,
    SERIOUS
}
