package org.fairlight.insight;

import java.util.List;
import org.fairlight.workflow.ProcessId;

/** A process as it is now: its picture, where stories stand in it, and how long they stood at each step. */
public record ProcessPicture(ProcessId process, String name, String xml, List<Place> places, List<Pace> paces) {

    public ProcessPicture {
        places = List.copyOf(places);
        paces = List.copyOf(paces);
    }

    /** How many stories stand anywhere in the process. */
    public long stories() {
        return places.stream().mapToLong(Place::stories).sum();
    }
}
