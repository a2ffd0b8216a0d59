package org.fairlight.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Asks a decision table. A table is a function of its inputs (the model rules refuse words like {@code now()}), and asking one
 * costs milliseconds, so the answers of each version are remembered.
 */
@Service
public class Decisions {

    private static final Duration BELIEVED = Duration.ofSeconds(5);
    private static final int MOST_REMEMBERED = 2_000;

    private final DecisionService decisions;
    private final RepositoryService repository;
    private final Clock clock;
    private final Map<Question, Map<String, Object>> remembered = new ConcurrentHashMap<>();
    private final Map<DecisionId, Newest> newest = new ConcurrentHashMap<>();

    Decisions(DecisionService decisions, RepositoryService repository, Clock clock) {
        this.decisions = decisions;
        this.repository = repository;
        this.clock = clock;
    }

    /** The tables of an engine, for whoever has one of its own. */
    public static Decisions of(ProcessEngine engine, Clock clock) {
        return new Decisions(engine.getDecisionService(), engine.getRepositoryService(), clock);
    }

    /**
     * The one row that fits, in the table's newest version; every node knows a new version within seconds.
     *
     * @param facts the table's inputs by id; a table that needs more finds null
     * @return outputs by id; never empty, every table of ours ends in a catch-all
     */
    public Map<String, Object> decide(DecisionId decision, Map<String, Object> facts) {
        Question question = new Question(newestVersion(decision), Collections.unmodifiableMap(new HashMap<>(facts)));
        Map<String, Object> known = remembered.get(question);
        if (known != null) {
            return known;
        }
        Map<String, Object> answer = Collections.unmodifiableMap(evaluate(question));
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        remembered.put(question, answer);
        return answer;
    }

    /** Whoever publishes a table sees it decide at once; other nodes follow within seconds. */
    @TransactionalEventListener
    void published(ModelPublished model) {
        newest.clear();
    }

    private Map<String, Object> evaluate(Question question) {
        Map<String, Object> inputs = new HashMap<>();
        for (Variable variable : Variable.values()) {
            inputs.put(variable.id(), null);
        }
        inputs.putAll(question.facts());
        DmnDecisionTableResult rows = decisions
                .evaluateDecisionTableById(question.version())
                .variables(inputs)
                .evaluate();
        return rows.getSingleResult().getEntryMap();
    }

    private String newestVersion(DecisionId decision) {
        Instant now = clock.instant();
        return newest.compute(
                        decision, (id, known) -> known != null && known.until().isAfter(now) ? known : look(id, now))
                .version();
    }

    private Newest look(DecisionId decision, Instant now) {
        String version = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision.id())
                .latestVersion()
                .singleResult()
                .getId();
        return new Newest(version, now.plus(BELIEVED));
    }

    private record Newest(String version, Instant until) {}

    private record Question(String version, Map<String, Object> facts) {}
}
