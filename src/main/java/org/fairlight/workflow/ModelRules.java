package org.fairlight.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a model may be before it runs: the one place that says so, for the build, the start of the application and whoever
 * publishes. What is not on the list is refused.
 */
public final class ModelRules {

    private static final int MOST_CHARACTERS = 1_000_000;

    private ModelRules() {}

    /** Throws {@link InvalidModel} with every problem of every model. */
    public static void check(List<Model> models) {
        List<String> problems = new ArrayList<>();
        models.forEach(model -> problems.addAll(problems(model)));
        problems.addAll(missing(models));
        if (!problems.isEmpty()) {
            throw new InvalidModel(problems);
        }
    }

    /** The problems of one model as sentences; empty when it may run. */
    public static List<String> problems(Model model) {
        if (model.xml().length() > MOST_CHARACTERS) {
            return List.of(model.fileName() + ": larger than a million characters.");
        }
        return new ModelReader(model).problems();
    }

    private static List<String> missing(List<Model> models) {
        Set<String> there = new TreeSet<>();
        models.forEach(model -> there.add(model.id()));
        List<String> problems = new ArrayList<>();
        for (ProcessId process : ProcessId.values()) {
            if (!there.contains(process.id())) {
                problems.add(process.id() + ".bpmn is missing.");
            }
        }
        for (DecisionId decision : DecisionId.values()) {
            if (!there.contains(decision.id())) {
                problems.add(decision.id() + ".dmn is missing.");
            }
        }
        return problems;
    }
}
