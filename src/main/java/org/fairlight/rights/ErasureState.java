package org.fairlight.rights;

/** How a request stands; whoever asked can take it back as long as nobody has decided. */
public enum ErasureState {
    OPEN,
    WHOLLY,
    PARTLY,
    KEPT,
    TAKEN_BACK
}
