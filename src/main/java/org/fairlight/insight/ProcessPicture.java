package org.fairlight.insight;

import java.util.List;
import java.util.Map;
import org.fairlight.workflow.ProcessId;

/**
 * A process as it is now: its picture, where stories stand in it, and how long they stood at each step.
 *
 * @param gone how many stories follow an earlier version and stand at a step that the picture does not have
 * @param versions how many stories are on which version, as in {@link StoriesByVersion}
 */
public record ProcessPicture(
        ProcessId process,
        String name,
        String xml,
        List<Place> places,
        long gone,
        Map<Integer, Long> versions,
        List<Pace> paces) {

    public ProcessPicture {
        places = List.copyOf(places);
        versions = Map.copyOf(versions);
        paces = List.copyOf(paces);
    }

    /** How many stories stand anywhere in the process. */
    public long stories() {
        return gone + places.stream().mapToLong(Place::stories).sum();
    }
}
