package org.fairlight.guardian;

/** Whether a guardian still works on a case. */
public enum CaseState {
    OPEN,
    CLOSED
}
