package org.fairlight.workflow.fairness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fairlight.workflow.Variable;

/** All stories that some conditions can tell apart: each fact yes or no, or one of the values they name, or another one. */
final class Outcomes {

    private static final Pattern ASKED = Pattern.compile("([a-z]\\w*)(?: *(?:==|!=|<=|>=|<|>) *('[^']*'|\\w+))?");
    private static final int MOST = 5_000;
    private static final String ANOTHER = "ANOTHER";
    private static final Set<String> TRUTH = Set.of("true", "false");

    private Outcomes() {}

    /** Empty when there are too many to look at. */
    static Optional<List<Map<String, Object>>> of(List<String> conditions) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        conditions.forEach(condition -> name(condition, values));
        List<Map<String, Object>> all = List.of(Map.of());
        for (Map.Entry<String, Set<String>> fact : values.entrySet()) {
            if ((long) all.size() * fact.getValue().size() > MOST) {
                return Optional.empty();
            }
            List<Map<String, Object>> more = new ArrayList<>();
            all.forEach(known -> fact.getValue().forEach(value -> more.add(with(known, fact.getKey(), value))));
            all = more;
        }
        return Optional.of(all);
    }

    private static void name(String condition, Map<String, Set<String>> values) {
        Matcher asked = ASKED.matcher(condition);
        while (asked.find()) {
            Set<String> some = values.computeIfAbsent(asked.group(1), Outcomes::always);
            String literal = asked.group(2) == null ? "true" : asked.group(2).replace("'", "");
            if (TRUTH.contains(literal)) {
                some.addAll(TRUTH);
            } else if (!asked.group(1).equals(Variable.ROUTE.id())) {
                some.add(literal);
                some.add(ANOTHER);
            }
        }
    }

    /** The table of ways can give no others, and what the guardian sees as well goes on as a review. */
    private static Set<String> always(String fact) {
        Set<String> values = new LinkedHashSet<>();
        if (fact.equals(Variable.ROUTE.id())) {
            Stream.of(RoutingTable.Route.values())
                    .filter(route -> route != RoutingTable.Route.REVIEW_AND_GUARD)
                    .forEach(route -> values.add(route.name()));
        }
        return values;
    }

    private static Map<String, Object> with(Map<String, Object> known, String fact, String value) {
        Map<String, Object> more = new HashMap<>(known);
        more.put(fact, value);
        return more;
    }
}
