package org.fairlight.journey.secondlook;

/** Where the question for a second look stands. */
public enum LookState {
    ASKED,
    AGREED,
    DECLINED,
    TAKEN_BACK
}
