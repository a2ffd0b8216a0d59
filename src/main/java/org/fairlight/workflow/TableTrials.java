package org.fairlight.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Asks a table that does not run, by the very engine that would run it. */
@Component
public class TableTrials {

    private final ProcessEngineConfigurationImpl configuration;

    TableTrials(ProcessEngine engine) {
        configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /**
     * What a table answers to each of some questions.
     *
     * @param table one that the rules find safe; another is not asked
     * @param questions facts by variable; what is left out is not known
     * @return in their order, answers by output as text; empty where it gives none or several
     */
    public List<Optional<Map<String, String>>> ask(Model table, List<Map<String, Object>> questions) {
        if (!ModelRules.isSafe(table)) {
            return questions.stream()
                    .map(question -> Optional.<Map<String, String>>empty())
                    .toList();
        }
        return configuration.getCommandExecutorTxRequired().execute(context -> {
            DmnEngine engine = configuration.getDmnEngine();
            DmnDecision decision = engine.parseDecision(
                    table.id(), new ByteArrayInputStream(table.xml().getBytes(StandardCharsets.UTF_8)));
            return questions.stream()
                    .map(question -> answer(engine, decision, question))
                    .toList();
        });
    }

    private static Optional<Map<String, String>> answer(
            DmnEngine engine, DmnDecision decision, Map<String, Object> question) {
        Map<String, Object> facts = new HashMap<>();
        for (Variable variable : Variable.values()) {
            facts.put(variable.id(), null);
        }
        facts.putAll(question);
        DmnDecisionTableResult rows;
        try {
            rows = engine.evaluateDecisionTable(decision, facts);
        } catch (DmnEngineException severalOrUnfit) {
            return Optional.empty();
        }
        return rows.size() == 1
                ? Optional.of(rows.getFirstResult().getEntryMap().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue()))))
                : Optional.empty();
    }
}
