package org.fairlight.workflow.engine;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.fairlight.TestDatabase;
import org.fairlight.workflow.Step;
import org.fairlight.workflow.Variable;
import org.fairlight.workflow.WorkingDays;
import org.fairlight.workflow.hostile.Hostile;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** An engine that takes files nobody looked at and does all it can with them: starts, asks, answers, lets timers fire. */
class HostileEngine implements AutoCloseable {

    private static final int ROUNDS = 4;

    private final HikariDataSource database;
    private final ProcessEngine engine;

    HostileEngine(
            String name,
            java.util.function.BiConsumer<StandaloneProcessEngineConfiguration, Map<Object, Object>> fence) {
        database = database(name);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setJobExecutorActivate(false);
        fence.accept(configuration, names());
        engine = configuration.buildProcessEngine();
    }

    /** What {@link StepCatalogue} would give, with steps that do nothing. */
    private static Map<Object, Object> names() {
        Map<Object, Object> names = new HashMap<>();
        names.put("clock", new ModelClock(new WorkingDays(), Clock.systemUTC()));
        for (Step step : Step.values()) {
            names.put(step.id(), (JavaDelegate) execution -> {});
        }
        return names;
    }

    private static HikariDataSource database(String name) {
        String database = "hostile_" + name;
        JdbcTemplate superuser = new JdbcTemplate(TestDatabase.superuser());
        superuser.execute("drop database if exists " + database + " with (force)");
        superuser.execute("create database " + database);
        PGSimpleDataSource place = (PGSimpleDataSource) TestDatabase.superuser();
        place.setDatabaseName(database);
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(place);
        pool.setMaximumPoolSize(2);
        return pool;
    }

    /** Deploys the file and runs what is in it as far as it goes; tells why it did not, if it was refused. */
    Optional<RuntimeException> run(Hostile hostile) {
        String deployment;
        try {
            deployment = deploy(hostile).getId();
        } catch (RuntimeException refused) {
            return Optional.of(refused);
        }
        try {
            if (hostile.fileName().endsWith(".dmn")) {
                decide(deployment);
            } else {
                play(deployment);
            }
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(refused);
        } finally {
            engine.getRepositoryService().deleteDeployment(deployment, true, true, true);
        }
    }

    Deployment deploy(Hostile hostile) {
        return engine.getRepositoryService()
                .createDeployment()
                .addInputStream(hostile.fileName(), new ByteArrayInputStream(hostile.bytes()))
                .deploy();
    }

    private void decide(String deployment) {
        engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .deploymentId(deployment)
                .list()
                .forEach(decision -> engine.getDecisionService()
                        .evaluateDecisionById(decision.getId())
                        .variables(facts())
                        .evaluate());
    }

    private void play(String deployment) {
        List<ProcessDefinition> processes = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .list();
        for (ProcessDefinition process : processes) {
            engine.getFormService().getStartFormData(process.getId());
            engine.getRuntimeService()
                    .startProcessInstanceById(process.getId(), UUID.randomUUID().toString(), facts());
            for (int round = 0; round < ROUNDS; round++) {
                engine.getManagementService().createJobQuery().list().forEach(this::fire);
                engine.getTaskService().createTaskQuery().list().forEach(this::answer);
            }
        }
    }

    private void fire(Job job) {
        engine.getManagementService().executeJob(job.getId());
    }

    private void answer(Task task) {
        engine.getFormService().getTaskFormData(task.getId());
        engine.getTaskService().setAssignee(task.getId(), "somebody");
        engine.getTaskService().complete(task.getId());
    }

    private static Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        for (Variable variable : Variable.values()) {
            facts.put(variable.id(), true);
        }
        facts.put(Variable.NATION.id(), "ENGLAND");
        return facts;
    }

    ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
