package org.fairlight.insight;

import java.util.List;
import org.fairlight.workflow.ProcessId;

/** A process as it is now: its picture, and where stories stand in it. */
public record ProcessPicture(ProcessId process, String name, String xml, List<Place> places) {

    public ProcessPicture {
        places = List.copyOf(places);
    }

    /** How many stories stand anywhere in the process. */
    public long stories() {
        return places.stream().mapToLong(Place::stories).sum();
    }
}
