package org.fairlight.studio.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fairlight.workflow.DeployedVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the numbers that people know versions by for what the engine has deployed: by their very characters, the newest first. */
@Component
class VersionNumbers {

    /** For what was deployed before versions were counted. */
    static final int UNCOUNTED = 0;

    private final JdbcClient jdbc;

    VersionNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param newestFirst all of a process; @return a number for each, by {@link DeployedVersion#id()} */
    Map<String, Integer> of(String model, List<DeployedVersion> newestFirst) {
        List<Numbered> left = new ArrayList<>(
                jdbc.sql("select number, xml from process_version where model = :model order by live desc, number desc")
                        .param("model", model)
                        .query(Numbered.class)
                        .list());
        Map<String, Integer> numbers = new HashMap<>();
        for (DeployedVersion version : newestFirst) {
            numbers.put(version.id(), take(left, version.model().xml()));
        }
        return numbers;
    }

    /** A version that was brought back has the characters of an earlier one and a number of its own. */
    private static int take(List<Numbered> left, String xml) {
        for (Numbered numbered : left) {
            if (numbered.xml().equals(xml)) {
                left.remove(numbered);
                return numbered.number();
            }
        }
        return UNCOUNTED;
    }

    private record Numbered(int number, String xml) {}
}
