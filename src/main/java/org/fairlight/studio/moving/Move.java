package org.fairlight.studio.moving;

import java.util.Map;
import java.util.UUID;

/**
 * What somebody asked for: the running cases of a process go over to another version.
 *
 * @param model the file's name, such as {@code consent.bpmn}
 * @param number the version they go over to, as people count it
 * @param version the same as the engine calls it
 * @param chosen by version they come from, the new step for each that is gone
 */
record Move(UUID id, String model, int number, String version, UUID askedBy, Map<String, Map<String, String>> chosen) {

    Map<String, String> chosenFrom(String earlier) {
        return chosen.getOrDefault(earlier, Map.of());
    }
}
