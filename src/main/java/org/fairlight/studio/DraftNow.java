package org.fairlight.studio;

import java.time.Instant;
import java.util.List;

/**
 * What goes on around a draft that somebody has open.
 *
 * @param revision the newest save
 * @param savedBy who saved it
 * @param others who else looks at it just now
 */
public record DraftNow(int revision, String savedBy, Instant savedAt, DraftState state, List<String> others) {

    public DraftNow {
        others = List.copyOf(others);
    }
}
