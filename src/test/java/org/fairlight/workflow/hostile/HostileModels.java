package org.fairlight.workflow.hostile;

import java.util.List;
import java.util.stream.Stream;

/** All the hostile files there are. */
public final class HostileModels {

    private HostileModels() {}

    public static List<Hostile> all() {
        return Stream.of(HostileExpressions.all(), HostileCode.all(), HostileTables.all(), HostileXml.all())
                .flatMap(List::stream)
                .toList();
    }
}
