package org.fairlight.entrances;

import java.util.Locale;

/** What anybody may ask for without being known, each with limits of its own. */
public enum Entrance {
    /** Asking what a receipt code opens. */
    LOOK_UP("Many codes are being tried from your network just now."),
    /** Sharing a story. */
    SHARING("Many stories are being shared from your network just now."),
    /** Adding a photo, a video or a recording. */
    UPLOAD("Many files are being added from your network just now."),
    /** Importing a file of comments. */
    IMPORT("Imports were started too often just now."),
    /** Beginning to sign in. */
    SIGN_IN("Many people are signing in from your network just now.");

    private final String why;

    Entrance(String why) {
        this.why = why;
    }

    /** What is told to whoever has to wait; it accuses nobody, since a whole hospital may share one address. */
    String why() {
        return why;
    }

    /** The name in {@code fairlight.limits}. */
    public String setting() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
