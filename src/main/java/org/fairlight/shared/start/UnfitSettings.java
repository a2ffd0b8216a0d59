package org.fairlight.shared.start;

import java.util.List;

/** Fairlight may not start with these settings; says which, and never what is in them. */
class UnfitSettings extends RuntimeException {

    UnfitSettings(String heading, List<String> problems) {
        super(heading + "\n  " + String.join("\n  ", problems));
    }
}
