package org.fairlight.workflow.soundness;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
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
        var read = Bpmn.readModelFromStream(new ByteArrayInputStream(model.xml().getBytes(StandardCharsets.UTF_8)));
        for (Process process : read.getModelElementsByType(Process.class)) {
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

    private static Soundness play(Process process) {
        try {
            return new Exploration(new NetReader(process).read()).faults();
        } catch (UnknownToTheGame unknown) {
            return Soundness.undecided(unknown.getMessage(), List.of(unknown.element()), 0);
        }
    }
}
