package org.fairlight.rights;

/** Somebody was quicker: the request was decided or taken back before. */
public class RequestSettled extends RuntimeException {

    RequestSettled() {
        super("This request was decided or taken back a moment ago. Nothing was changed now.");
    }
}
