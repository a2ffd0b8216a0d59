package org.fairlight.shared.ui;

import java.util.Map;

/** A field made of several, each of which is kept on the person's device under a name of its own until it reached the server. */
public interface KeptInParts {

    /** Gives each part a name that begins with this one. */
    void keepAs(String name);

    /** Fills in again what was typed into parts, by their names; the names of other fields mean nothing here. */
    void typeAgain(Map<String, String> texts);
}
