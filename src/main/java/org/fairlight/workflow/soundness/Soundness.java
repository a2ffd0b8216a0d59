package org.fairlight.workflow.soundness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the token game found.
 *
 * @param faults none when every case can come to an end
 * @param undecided why the game could not be played to its end, as a sentence; null when it could
 * @param undecidedAt the element at which it stopped, if it was one
 * @param states how many situations a case can be in, as far as they were looked at
 */
public record Soundness(List<Fault> faults, @Nullable String undecided, List<String> undecidedAt, int states) {

    public Soundness {
        faults = List.copyOf(faults);
        undecidedAt = List.copyOf(undecidedAt);
    }

    static Soundness of(List<Fault> faults, int states) {
        return new Soundness(faults, null, List.of(), states);
    }

    static Soundness undecided(String why, List<String> at, int states) {
        return new Soundness(List.of(), why, at, states);
    }

    public boolean isSound() {
        return faults.isEmpty() && undecided == null;
    }
}
