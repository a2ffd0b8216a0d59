package org.fairlight.studio.moving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.RunningCases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the numbers that people know versions by for what the engine has deployed: by their very characters, the newest first,
 * among those that ever went live.
 */
@Component
class VersionNumbers {

    /** For what was deployed before versions were counted. */
    static final int UNCOUNTED = 0;

    /** A deployed version never changes, nor does its number. */
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    private final RunningCases running;
    private final JdbcClient jdbc;

    VersionNumbers(RunningCases running, JdbcClient jdbc) {
        this.running = running;
        this.jdbc = jdbc;
    }

    static String model(ProcessId process) {
        return process.id() + ".bpmn";
    }

    /** Every version of a process, and how many cases are on each. */
    Versions versions(ProcessId process) {
        return new Versions(running.versions(process), of(process));
    }

    /** A number for each version of a process, by the engine's own name for it. */
    Map<String, Integer> of(ProcessId process) {
        SequencedMap<String, Model> newestFirst = running.deployed(process);
        if (!known.keySet().containsAll(newestFirst.keySet())) {
            numbered(model(process), newestFirst).forEach((version, number) -> {
                if (number != UNCOUNTED) {
                    known.put(version, number);
                }
            });
        }
        return Map.copyOf(known);
    }

    private Map<String, Integer> numbered(String model, SequencedMap<String, Model> newestFirst) {
        List<Numbered> left = new ArrayList<>(
                jdbc.sql("""
                        select number, xml from process_version where model = :model and went_live_at is not null
                        order by live desc, went_live_at desc, number desc
                        """).param("model", model).query(Numbered.class).list());
        Map<String, Integer> numbers = new HashMap<>();
        newestFirst.forEach((version, deployed) -> numbers.put(version, take(left, deployed.xml())));
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
