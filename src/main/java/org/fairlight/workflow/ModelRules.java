package org.fairlight.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.xml.ModelParseException;
import org.fairlight.workflow.soundness.Fault;
import org.fairlight.workflow.soundness.Soundness;
import org.fairlight.workflow.soundness.TokenGame;

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
        problems.addAll(Calls.circles(models));
        if (!problems.isEmpty()) {
            throw new InvalidModel(problems);
        }
    }

    /** The problems of one model as sentences; empty when it may run. */
    public static List<String> problems(Model model) {
        if (model.xml().length() > MOST_CHARACTERS) {
            return List.of(model.fileName() + ": larger than a million characters.");
        }
        List<String> problems = new ModelReader(model).problems();
        return problems.isEmpty() && model.isProcess() ? unsound(model) : problems;
    }

    /** How a case could get stuck, go round for ever, or do a step twice at once, with the way that leads there. */
    private static List<String> unsound(Model model) {
        Soundness found;
        try {
            found = TokenGame.play(model);
        } catch (ModelParseException toldByTheEngine) { // with its line, when it is deployed
            return List.of();
        }
        return found.undecided() != null
                ? List.of(model.fileName() + ": " + found.undecided())
                : found.faults().stream().map(fault -> sentence(model, fault)).toList();
    }

    private static String sentence(Model model, Fault fault) {
        String way = fault.path().isEmpty() ? "" : " The way there: " + String.join(", ", fault.path()) + ".";
        return "%s: %s: %s%s"
                .formatted(model.fileName(), fault.element(), fault.kind().sentence(), way);
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
