package org.fairlight.workflow.fairness;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every situation that a table can tell apart: each fact not known, or one of the values its cells name, or another one. These
 * are all, since cells name values and nothing else.
 */
class Situations {

    private static final String ANOTHER = "ANOTHER";
    private static final int MOST = 200_000;

    private final Map<String, Set<Object>> values = new LinkedHashMap<>();

    /** @param always by fact, values that are looked at whether the table names them or not */
    Situations(Table table, Map<String, Collection<Object>> always) {
        for (int at = 0; at < table.columns().size(); at++) {
            Set<Object> named = values.computeIfAbsent(table.columns().get(at).fact(), fact -> new LinkedHashSet<>());
            for (Table.Row row : table.rows()) {
                named.addAll(row.cells().get(at).values());
            }
        }
        always.forEach((fact, some) ->
                values.computeIfAbsent(fact, added -> new LinkedHashSet<>()).addAll(some));
        values.values().forEach(Situations::complete);
    }

    private static void complete(Set<Object> named) {
        named.remove(Cell.UNKNOWN);
        if (named.stream().anyMatch(Boolean.class::isInstance)) {
            named.add(true);
            named.add(false);
        }
        if (named.stream().anyMatch(String.class::isInstance)) {
            named.add(ANOTHER);
        }
    }

    boolean areTooMany() {
        long all = 1;
        for (Set<Object> one : values.values()) {
            all = Math.min(all * (one.size() + 1), MOST + 1L);
        }
        return all > MOST;
    }

    /** Each situation as facts by name; a fact that is left out is not known. */
    Stream<Map<String, Object>> all() {
        Stream<Map<String, Object>> all = Stream.of(Map.of());
        for (Map.Entry<String, Set<Object>> fact : values.entrySet()) {
            all = all.flatMap(known -> Stream.concat(
                    Stream.of(known), fact.getValue().stream().map(value -> with(known, fact.getKey(), value))));
        }
        return all;
    }

    private static Map<String, Object> with(Map<String, Object> known, String fact, Object value) {
        Map<String, Object> more = new HashMap<>(known);
        more.put(fact, value);
        return more;
    }
}
