package org.fairlight.workflow;

/** The engine does not take a case over to another version; nothing has changed. */
public class CannotPass extends RuntimeException {

    CannotPass(Throwable cause) {
        super("The engine does not take a case over to another version", cause);
    }
}
