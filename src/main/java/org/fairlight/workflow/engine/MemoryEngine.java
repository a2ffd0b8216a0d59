package org.fairlight.workflow.engine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.StepContext;
import org.fairlight.workflow.Variable;
import org.fairlight.workflow.WorkingDays;

/** Makes an engine on a database in memory, behind the same fence; both are gone when it is closed. */
final class MemoryEngine implements AutoCloseable {

    /** The engine asks the same few hundred questions again and again; by default only eight of them are remembered. */
    private static final String SETTINGS = ";QUERY_CACHE_SIZE=1000";

    private final ProcessEngine engine;
    private final Connection keepsTheDatabase;

    private MemoryEngine(ProcessEngine engine, Connection keepsTheDatabase) {
        this.engine = engine;
        this.keepsTheDatabase = keepsTheDatabase;
    }

    static MemoryEngine with(List<Model> models, StagePlay stage, StoryTime time, WorkingDays calendar) {
        String name = "rehearsal-" + UUID.randomUUID();
        String database = "jdbc:h2:mem:" + name + SETTINGS;
        try {
            Connection keeps = DriverManager.getConnection(database, "sa", "");
            MemoryEngine memory = new MemoryEngine(build(name, database, stage, time, calendar), keeps);
            memory.deploy(models);
            return memory;
        } catch (SQLException unfit) {
            throw new IllegalStateException("A database in memory cannot be opened", unfit);
        }
    }

    private static ProcessEngine build(
            String name, String database, StagePlay stage, StoryTime time, WorkingDays calendar) {
        var engine = new StandaloneProcessEngineConfiguration();
        engine.setProcessEngineName(name);
        engine.setJdbcUrl(database);
        engine.setJdbcDriver("org.h2.Driver");
        engine.setJdbcUsername("sa");
        engine.setJdbcPassword("");
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setHistoryCleanupEnabled(false);
        engine.setAuthorizationEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setDbIdentityUsed(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setEnableCmdExceptionLogging(false);
        engine.setJobExecutorActivate(false);
        engine.setFailedJobCommandFactory(new WordlessJobs());
        Map<Object, Object> names = catalogue(stage, new ModelClock(calendar, time));
        Fence.around(engine, names);
        engine.setExpressionManager(new KnownFacts(names, stage));
        engine.getCustomPreDeployers().addFirst(new CheckedFiles());
        StageWatch watch = new StageWatch(stage);
        engine.setEnableDefaultDbHistoryEventHandler(false);
        engine.setHistoryEventHandler(watch);
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(watch)));
        return engine.buildProcessEngine();
    }

    private static Map<Object, Object> catalogue(StagePlay stage, ModelClock clock) {
        Map<Object, Object> names = new HashMap<>();
        names.put("clock", clock);
        for (Step step : Step.values()) {
            names.put(step.id(), new StepDelegate(new Pretended(step, stage)));
        }
        return Map.copyOf(names);
    }

    private void deploy(List<Model> models) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        models.forEach(model -> deployment.addString(model.fileName(), model.xml()));
        try {
            deployment.deploy();
        } catch (ProcessEngineException refused) {
            close();
            throw EngineRefusal.of(refused).map(RuntimeException.class::cast).orElse(refused);
        } catch (RuntimeException refused) {
            close();
            throw refused;
        }
    }

    ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
        try {
            keepsTheDatabase.close();
        } catch (SQLException gone) {
            throw new IllegalStateException("A database in memory cannot be closed", gone);
        }
    }

    /** Stands for a step of the program, and only says what it would find out. */
    private record Pretended(Step step, StagePlay stage) implements ProcessStep {

        @Override
        public Map<Variable, Object> run(StepContext context) {
            return stage.run(step, context.variables());
        }
    }
}
