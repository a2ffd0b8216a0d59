package org.fairlight.studio;

/** The draft was published or put aside in the meantime, or there is none. */
public class DraftGone extends RuntimeException {

    DraftGone() {
        super("This draft was published or put aside in the meantime.");
    }
}
