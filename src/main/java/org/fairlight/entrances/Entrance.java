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
    SIGN_IN("Many people are signing in from your network just now."),
    /** Being told by the identity provider that somebody signed out there; it has one address for everybody. */
    SIGN_OUT("Many people are being signed out just now."),
    /** Opening a first page, which begins a session. */
    PAGE("Many people are coming in from your network just now."),
    /** Writing to us, changing a choice or asking for removal, with a receipt. */
    WRITING("Many people are writing to us from your network just now."),
    /** Taking a copy of everything that is held, files included. */
    COPY("Several copies were taken from your network just now.");

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
