package org.fairlight.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.fairlight.workflow.InvalidModel;
import org.fairlight.workflow.ModelRules;
import org.fairlight.workflow.hostile.Canaries;
import org.fairlight.workflow.hostile.Hostile;
import org.fairlight.workflow.hostile.MutatedModels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever chance makes of a model, the rules answer in sentences, and what they let through can be read and reaches nothing. */
class MutatedModelsTests {

    private static final int FEW = 600;
    private static final int MANY = 300_000;

    @Test
    void chanceFindsNoWayThrough() {
        tryOut(new MutatedModels(42, FEW));
    }

    @Test
    @Tag("measure")
    void moreChanceFindsNoWayThroughEither() {
        tryOut(new MutatedModels(System.nanoTime(), MANY));
    }

    private static void tryOut(MutatedModels models) {
        Canaries.touched();
        int accepted = 0;
        List<String> unread = new ArrayList<>();
        try (HostileEngine engine = new HostileEngine("mutated", Fence::around)) {
            for (Hostile mutated : models) {
                if (problems(mutated).isEmpty()) {
                    accepted++;
                    engine.run(mutated)
                            .flatMap(MutatedModelsTests::refusal)
                            .ifPresent(refused -> unread.add(mutated.attempt() + " " + refused.problems()));
                    assertThat(Canaries.touched()).as(mutated.model().xml()).isEmpty();
                }
            }
        }
        assertThat(unread).as("models that were let through and cannot be read").isEmpty();
        assertThat(accepted).as("models that were let through and run").isPositive();
    }

    /** What the engine says of a file that it cannot read; what goes wrong later is no matter of the file alone. */
    private static Optional<InvalidModel> refusal(RuntimeException failure) {
        return failure instanceof ProcessEngineException refused ? EngineRefusal.of(refused) : Optional.empty();
    }

    private static List<String> problems(Hostile mutated) {
        try {
            return ModelRules.problems(mutated.model());
        } catch (RuntimeException | StackOverflowError unexpected) {
            throw new AssertionError(mutated.attempt() + "\n" + mutated.model().xml(), unexpected);
        }
    }
}
