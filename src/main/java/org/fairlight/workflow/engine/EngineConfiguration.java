package org.fairlight.workflow.engine;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.transaction.PlatformTransactionManager;

/** The engine: in our data source and our transaction, fenced, with the defaults that matter said aloud. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final int LOCK_MILLIS = 5 * 60 * 1000;

    @Bean
    SpringProcessEngineConfiguration processEngineConfiguration(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            StepCatalogue catalogue) {
        var engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("fairlight");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setHistoryCleanupEnabled(false);
        engine.setEnforceHistoryTimeToLive(true);
        engine.setAuthorizationEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setDbIdentityUsed(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setEnableCmdExceptionLogging(false);
        engine.setFailedJobRetryTimeCycle("R5/PT1M");
        engine.setFailedJobCommandFactory(new WordlessJobs());
        Fence.around(engine, catalogue.names());
        engine.getCustomPreDeployers().addFirst(new CheckedFiles());
        engine.setCustomPostBPMNParseListeners(new java.util.ArrayList<>(List.of(new TaskEvents(events))));
        engine.setJobExecutor(jobs());
        engine.setJobExecutorActivate(false);
        return engine;
    }

    private static DefaultJobExecutor jobs() {
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors() * 3 / 2);
        var jobs = new DefaultJobExecutor();
        jobs.setCorePoolSize(threads);
        jobs.setMaxPoolSize(threads);
        jobs.setQueueSize(threads * 4);
        jobs.setMaxJobsPerAcquisition(threads);
        jobs.setMaxWait(5_000);
        jobs.setLockTimeInMillis(LOCK_MILLIS);
        return jobs;
    }

    @Bean
    @DependsOn("flywayInitializer")
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration, EngineTables tables) {
        tables.check();
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
