package org.fairlight.masking;

import java.util.List;

/** Finds one kind of identifier in a passage, in time proportional to its length. */
interface Finder {

    List<Found> find(String text);
}
