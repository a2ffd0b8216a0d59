package org.fairlight.workflow;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Service;

/** Asks a decision table. */
@Service
public class Decisions {

    private final DecisionService decisions;

    Decisions(DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * The one row that fits.
     *
     * @param facts the table's inputs by id; a table that needs more finds null
     * @return outputs by id; never empty, every table of ours ends in a catch-all
     */
    public Map<String, Object> decide(DecisionId decision, Map<String, Object> facts) {
        Map<String, Object> inputs = new HashMap<>();
        for (Variable variable : Variable.values()) {
            inputs.put(variable.id(), null);
        }
        inputs.putAll(facts);
        DmnDecisionTableResult rows =
                decisions.evaluateDecisionTableByKey(decision.id()).variables(inputs).evaluate();
        return rows.getSingleResult().getEntryMap();
    }
}
