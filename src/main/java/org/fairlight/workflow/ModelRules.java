package org.fairlight.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.ModelException;
import org.fairlight.workflow.drawn.DrawnToTheEnd;
import org.fairlight.workflow.drawn.TableFile;
import org.fairlight.workflow.fairness.Fairness;
import org.fairlight.workflow.soundness.Fault;
import org.fairlight.workflow.soundness.Soundness;
import org.fairlight.workflow.soundness.TokenGame;
import org.fairlight.workflow.tables.TableFindings;

/**
 * What a model may be before it runs: the one place that says so, for the build, the start of the application, whoever draws
 * a model and whoever publishes it. What is not on the list is refused.
 */
public final class ModelRules {

    private ModelRules() {}

    /** Throws {@link InvalidModel} with every problem of every model; advice is left out. */
    public static void check(List<Model> models) {
        List<String> problems = findings(models).stream()
                .filter(finding -> finding.rule().refuses())
                .map(Finding::told)
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidModel(problems);
        }
    }

    /** The problems of one model by itself as sentences; empty when nothing but its place among the others is open. */
    public static List<String> problems(Model model) {
        return own(model).stream()
                .filter(finding -> finding.rule().refuses())
                .map(Finding::told)
                .toList();
    }

    /** What stands in a model that is not known, so that it must not even be tried. */
    public static List<Finding> unsafe(Model model) {
        return new ModelReader(model).findings();
    }

    /** Whether nothing but what is known stands in it, so that it can be tried. */
    static boolean isSafe(Model model) {
        return own(model).stream().noneMatch(finding -> finding.rule().isAboutSafety());
    }

    /**
     * What would be wrong if this model took its place among the others.
     *
     * @param others the models it will run with; one of the same name is left out
     */
    public static List<Finding> findings(Model model, Collection<Model> others) {
        Stream<Model> rest = others.stream().filter(other -> !other.fileName().equals(model.fileName()));
        return findings(Stream.concat(Stream.of(model), rest).toList());
    }

    /** What is wrong with the models of a whole journey, and advice on them. */
    public static List<Finding> findings(List<Model> models) {
        List<Finding> findings = new ArrayList<>();
        List<Model> readable = new ArrayList<>();
        for (Model model : models) {
            List<Finding> own = own(model);
            findings.addAll(own);
            if (isReadable(model, own)) {
                readable.add(model);
            }
        }
        findings.addAll(missing(models));
        findings.addAll(Calls.circles(models));
        findings.addAll(Fairness.findings(readable));
        return findings;
    }

    /** A table is asked for its answers, so it has to be safe first. */
    private static boolean isReadable(Model model, List<Finding> own) {
        return model.isProcess()
                ? own.stream().noneMatch(finding -> finding.rule() == Rule.READABLE)
                : own.stream().noneMatch(finding -> finding.rule().isAboutSafety());
    }

    private static List<Finding> own(Model model) {
        List<Finding> unsafe = new ModelReader(model).findings();
        if (!unsafe.isEmpty()) {
            return unsafe;
        }
        return model.isProcess() ? process(model) : table(model);
    }

    private static List<Finding> table(Model model) {
        List<Finding> found = TableFindings.of(model);
        return found.isEmpty() ? TableFile.findings(model) : found;
    }

    /** What is not drawn to the end cannot be played. */
    private static List<Finding> process(Model model) {
        List<Finding> undrawn = DrawnToTheEnd.findings(model);
        return undrawn.isEmpty() ? unsound(model) : undrawn;
    }

    /** How a case could get stuck, go round for ever, or do a step twice at once, with the way that leads there. */
    private static List<Finding> unsound(Model model) {
        Soundness found;
        try {
            found = TokenGame.play(model);
        } catch (ModelException odd) {
            return List.of(outOfOrder(model, odd));
        }
        return found.undecided() != null
                ? List.of(new Finding(
                        Rule.SMALL_ENOUGH, model.fileName(), found.undecided(), found.undecidedAt(), List.of()))
                : found.faults().stream().map(fault -> finding(model, fault)).toList();
    }

    /** Its parts are known, and one stands where the standard for processes does not allow it. */
    private static Finding outOfOrder(Model model, ModelException odd) {
        Throwable cause = odd.getCause() == null ? odd : odd.getCause();
        return new Finding(
                Rule.DRAWN_TO_THE_END,
                model.fileName(),
                "something stands where it may not: draw it anew here, or save the file again in the program it comes from. The reader says: "
                        + cause.getMessage(),
                List.of(),
                List.of());
    }

    private static Finding finding(Model model, Fault fault) {
        Rule rule = switch (fault.kind()) {
            case STUCK -> Rule.NEVER_STUCK;
            case ENDLESS -> Rule.ALWAYS_AN_END;
            case TWICE -> Rule.NEVER_TWICE;
            case DEAD -> Rule.EVERY_STEP_USED;
        };
        return new Finding(rule, model.fileName(), fault.kind().sentence(), List.of(fault.element()), fault.path());
    }

    private static List<Finding> missing(List<Model> models) {
        Set<String> there = models.stream().map(Model::fileName).collect(Collectors.toSet());
        Stream<String> processes = Stream.of(ProcessId.values()).map(process -> process.id() + ".bpmn");
        Stream<String> tables = Stream.of(DecisionId.values()).map(decision -> decision.id() + ".dmn");
        return Stream.concat(processes, tables)
                .filter(needed -> !there.contains(needed))
                .map(file -> new Finding(
                        Rule.NOTHING_MISSING, file, "it is missing, and the journey needs it.", List.of(), List.of()))
                .toList();
    }
}
