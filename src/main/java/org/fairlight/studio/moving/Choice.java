package org.fairlight.studio.moving;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/**
 * Which new step takes the stories of a step that is gone.
 *
 * @param version the version they are on, as in {@link PreviewLine#version()}
 * @param element the id of the step they stand at
 * @param becomes the id of the new step
 */
public record Choice(String version, String element, String becomes) {

    /** By version and then by step, the new step. */
    static Map<String, Map<String, String>> byVersion(List<Choice> chosen) {
        return chosen.stream().collect(groupingBy(Choice::version, toMap(Choice::element, Choice::becomes)));
    }
}
