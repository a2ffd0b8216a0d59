package org.fairlight.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstructionBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes running cases over from one version of their process to another. Versions are named as in {@link DeployedVersion}. */
@Service
public class Passages {

    private final ProcessEngine engine;
    private final LiveModels models;

    Passages(ProcessEngine engine, LiveModels models) {
        this.engine = engine;
        this.models = models;
    }

    /**
     * Finds out what becomes of each step. Nothing changes.
     *
     * @param chosen by step that is gone, the new step that takes its cases
     * @throws IllegalArgumentException for a choice that is not among the passage's {@link Passage#options}
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Passage between(String from, String to, Map<String, String> chosen) {
        PassageRules rules = new PassageRules(
                models.version(from),
                models.version(to),
                models.all(),
                equal(from, to),
                pairs -> fits(from, to, pairs));
        chosen.forEach((element, becomes) -> choose(rules, element, becomes));
        return new Passage(plan(from, to, rules), rules);
    }

    /**
     * Takes these cases over, in the caller's transaction: all of them or, when it throws, none.
     *
     * @throws CannotPass when the engine does not take one of them as it is
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void move(Passage passage, List<String> cases) {
        try {
            runtime().newMigration(passage.plan()).processInstanceIds(cases).execute();
        } catch (MigratingProcessInstanceValidationException refused) {
            throw new CannotPass(refused);
        }
    }

    private static void choose(PassageRules rules, String element, String becomes) {
        boolean offered = rules.options(element).stream()
                .anyMatch(option -> option.element().equals(becomes));
        if (!offered) {
            throw new IllegalArgumentException("Stories cannot go over from this step to that");
        }
        rules.choose(element, becomes);
    }

    private Map<String, String> equal(String from, String to) {
        Map<String, String> pairs = new HashMap<>();
        runtime()
                .createMigrationPlan(from, to)
                .mapEqualActivities()
                .build()
                .getInstructions()
                .forEach(pair -> pairs.put(pair.getSourceActivityId(), pair.getTargetActivityId()));
        return pairs;
    }

    /** The engine ends a transaction when it refuses a plan, so it is asked in none of the caller's. */
    private boolean fits(String from, String to, Map<String, String> pairs) {
        MigrationPlanBuilder plan = runtime().createMigrationPlan(from, to);
        pairs.forEach(plan::mapActivities);
        try {
            plan.build();
            return true;
        } catch (MigrationPlanValidationException refused) {
            return false;
        }
    }

    /** Clocks that are set stay set, whatever the new version would have set: nobody's time gets shorter by a move. */
    private MigrationPlan plan(String from, String to, PassageRules rules) {
        MigrationPlanBuilder plan = runtime().createMigrationPlan(from, to);
        rules.pairs().forEach((element, becomes) -> {
            MigrationInstructionBuilder pair = plan.mapActivities(element, becomes);
            if (rules.hearsOtherwise(element)) {
                pair.updateEventTrigger();
            }
        });
        return plan.build();
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }
}
