package org.fairlight.studio.moving;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.fairlight.workflow.DeployedVersion;

/**
 * Every version of a process, with the numbers that people know them by.
 *
 * @param newestFirst as the engine has them; there is always one
 * @param numbers by {@link DeployedVersion#id()}
 */
record Versions(List<DeployedVersion> newestFirst, Map<String, Integer> numbers) {

    DeployedVersion newest() {
        return newestFirst.getFirst();
    }

    int number(String version) {
        return numbers.getOrDefault(version, VersionNumbers.UNCOUNTED);
    }

    /** How many cases are on which, by number. */
    Map<Integer, Long> cases() {
        return newestFirst.stream().collect(toMap(version -> number(version.id()), DeployedVersion::cases, Long::sum));
    }
}
