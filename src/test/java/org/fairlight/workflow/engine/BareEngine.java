package org.fairlight.workflow.engine;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.fairlight.workflow.DecisionId;
import org.fairlight.workflow.Models;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.Variable;
import org.fairlight.workflow.WorkingDays;

/** The same engine with the same models and none of Fairlight's work: what a start costs by itself. */
class BareEngine implements AutoCloseable {

    private final ProcessEngine engine;

    BareEngine(DataSource database) {
        Map<Object, Object> names = new HashMap<>();
        names.put("clock", new ModelClock(new WorkingDays(), Clock.systemUTC()));
        for (Step step : Step.values()) {
            names.put(step.id(), does(step));
        }
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        Fence.around(configuration, names);
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        new Models("classpath*:processes/").all().forEach(model -> deployment.addString(model.fileName(), model.xml()));
        deployment.deploy();
    }

    void start(Map<String, Object> facts) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        ProcessId.FEEDBACK_TO_LEARNING.id(), UUID.randomUUID().toString(), facts);
    }

    private static JavaDelegate does(Step step) {
        return switch (step) {
            case SET_CLOCKS -> execution -> decide(execution, DecisionId.REPLY_CLOCK);
            case READ_CONSENT ->
                execution -> {
                    execution.setVariable(Variable.MAY_HANDLE.id(), true);
                    execution.setVariable(Variable.MAY_DISCUSS.id(), true);
                    execution.setVariable(Variable.NEEDS_PRIVACY_CHECK.id(), false);
                };
            case CHOOSE_ROUTE -> execution -> decide(execution, DecisionId.NO_BLAME_ROUTING);
            default -> execution -> {};
        };
    }

    /** Asks the table as the engine's own business rule task would. */
    private static void decide(DelegateExecution execution, DecisionId decision) {
        execution
                .getProcessEngineServices()
                .getDecisionService()
                .evaluateDecisionTableByKey(decision.id(), execution.getVariables())
                .getSingleResult()
                .getEntryMap()
                .forEach(execution::setVariable);
    }

    @Override
    public void close() {
        engine.close();
    }
}
