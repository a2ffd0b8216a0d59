package org.fairlight.studio.moving;

/** The version that somebody wanted stories to go over to is not the one that runs any more; nothing has changed. */
public class OtherVersionRuns extends RuntimeException {

    OtherVersionRuns(int number) {
        super("Version %d runs by now. Please look at what would move to that one.".formatted(number));
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
