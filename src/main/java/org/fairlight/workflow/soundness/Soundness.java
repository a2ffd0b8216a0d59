package org.fairlight.workflow.soundness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the token game found.
 *
 * @param faults none when every case can come to an end
 * @param undecided why the game could not be played to its end, as a sentence; null when it could
 * @param states how many situations a case can be in, as far as they were looked at
 */
public record Soundness(List<Fault> faults, @Nullable String undecided, int states) {

    public Soundness {
        faults = List.copyOf(faults);
    }

    static Soundness undecided(String why, int states) {
        return new Soundness(List.of(), why, states);
    }

    public boolean isSound() {
        return faults.isEmpty() && undecided == null;
    }
}
