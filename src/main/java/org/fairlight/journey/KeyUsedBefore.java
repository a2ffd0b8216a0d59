package org.fairlight.journey;

/** The same key came before with other words; nothing was kept of the second. */
public class KeyUsedBefore extends RuntimeException {

    public KeyUsedBefore() {
        super("This key was used before for something else. Send it again with a new key.");
    }
}
