package org.fairlight.workflow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which process calls which: a circle of calls would start cases until the memory is full. */
final class Calls {

    private static final Pattern CALLED = Pattern.compile("calledElement=[\"']([^\"']*)[\"']");

    private final Map<String, Set<String>> calls = new HashMap<>();

    private Calls(List<Model> models) {
        models.forEach(model -> calls.put(
                model.id(),
                CALLED.matcher(model.xml())
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    /** One finding for each process that comes back to itself. */
    static List<Finding> circles(List<Model> models) {
        Calls calls = new Calls(models);
        List<Finding> found = new ArrayList<>();
        for (Model model : models) {
            if (calls.reachedFrom(model.id()).contains(model.id())) {
                found.add(new Finding(
                        Rule.ALWAYS_AN_END,
                        model.fileName(),
                        "it runs processes that lead back to it, so that a story would go round for ever. Take one of these steps out.",
                        List.of(),
                        List.of()));
            }
        }
        return found;
    }

    private Set<String> reachedFrom(String process) {
        Set<String> reached = new LinkedHashSet<>(calls.getOrDefault(process, Set.of()));
        List<String> next = new ArrayList<>(reached);
        while (!next.isEmpty()) {
            for (String called : calls.getOrDefault(next.removeLast(), Set.of())) {
                if (reached.add(called)) {
                    next.add(called);
                }
            }
        }
        return reached;
    }
}
