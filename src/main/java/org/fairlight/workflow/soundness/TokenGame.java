package org.fairlight.workflow.soundness;

import static java.util.stream.Collectors.toSet;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.fairlight.workflow.Model;

/**
 * Plays every case a model allows: each decision may go each way, each event may come or not. Called processes are one step,
 * since each is looked at by itself. After van der Aalst's soundness: an end can always be reached, and every step by some case.
 */
public final class TokenGame {

    /** So many situations are looked at; a model with more is told to be too large. */
    static final int MOST_STATES = 200_000;

    private TokenGame() {}

    /** Plays each process of a model that the allow-list let through. */
    public static Soundness play(Model model) {
        List<Fault> faults = new ArrayList<>();
        int states = 0;
        for (Process process : read(model).getModelElementsByType(Process.class)) {
            Soundness found = play(process);
            if (found.undecided() != null) {
                return found;
            }
            faults.addAll(found.faults());
            states += found.states();
        }
        faults.sort(Comparator.comparing(Fault::kind));
        return Soundness.of(faults, states);
    }

    /**
     * Every set of steps at which a case can stand at one time, subprocesses left out; empty when the game cannot be played to
     * its end. Whoever stands so in a sound model can reach an end.
     */
    public static Set<Set<String>> standings(Model model) {
        return read(model).getModelElementsByType(Process.class).stream()
                .flatMap(process -> standings(process).stream())
                .collect(toSet());
    }

    private static Set<Set<String>> standings(Process process) {
        Set<String> around = process.getModelInstance().getModelElementsByType(SubProcess.class).stream()
                .map(SubProcess::getId)
                .collect(toSet());
        try {
            return new Exploration(new NetReader(process).read())
                    .standings().stream()
                            .map(standing -> standing.stream()
                                    .filter(element -> !around.contains(element))
                                    .collect(toSet()))
                            .collect(toSet());
        } catch (UnknownToTheGame unknown) {
            return Set.of();
        }
    }

    private static BpmnModelInstance read(Model model) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(model.xml().getBytes(StandardCharsets.UTF_8)));
    }

    private static Soundness play(Process process) {
        try {
            return new Exploration(new NetReader(process).read()).faults();
        } catch (UnknownToTheGame unknown) {
            return Soundness.undecided(unknown.getMessage(), List.of(unknown.element()), 0);
        }
    }
}
