package org.fairlight.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fairlight.workflow.ModelRules;
import org.fairlight.workflow.hostile.Canaries;
import org.fairlight.workflow.hostile.Hostile;
import org.fairlight.workflow.hostile.MutatedModels;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever chance makes of a model, the rules answer in sentences, and what they let through reaches nothing. */
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
        try (HostileEngine engine = new HostileEngine("mutated", Fence::around)) {
            for (Hostile mutated : models) {
                if (problems(mutated).isEmpty()) {
                    accepted++;
                    engine.run(mutated);
                    assertThat(Canaries.touched()).as(mutated.model().xml()).isEmpty();
                }
            }
        }
        assertThat(accepted).as("models that were let through and run").isPositive();
    }

    private static List<String> problems(Hostile mutated) {
        try {
            return ModelRules.problems(mutated.model());
        } catch (RuntimeException | StackOverflowError unexpected) {
            throw new AssertionError(mutated.attempt() + "\n" + mutated.model().xml(), unexpected);
        }
    }
}
