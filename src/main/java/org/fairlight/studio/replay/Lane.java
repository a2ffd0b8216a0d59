package org.fairlight.studio.replay;

import java.util.List;
import org.fairlight.journey.JourneySettings;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.Rehearsals;

/** One pair of engines in memory, with the processes of today and with the draft; plays one story at a time. */
record Lane(Theatre today, Theatre draft) implements AutoCloseable {

    static Lane open(Rehearsals rehearsals, List<Model> now, List<Model> then, JourneySettings settings) {
        Theatre today = new Theatre(rehearsals.open(now), now, settings);
        try {
            return new Lane(today, new Theatre(rehearsals.open(then), then, settings));
        } catch (RuntimeException unfit) {
            today.close();
            throw unfit;
        }
    }

    @Override
    public void close() {
        try (today) {
            draft.close();
        }
    }
}
