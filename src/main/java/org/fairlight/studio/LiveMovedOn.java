package org.fairlight.studio;

/** Another version runs by now than the one somebody compared a draft with; nothing was agreed to. */
public final class LiveMovedOn extends RuntimeException {

    LiveMovedOn(int number) {
        super("Version %d runs by now; look at what is different.".formatted(number));
    }

    /** The sentence for the person. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
