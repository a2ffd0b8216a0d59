package org.fairlight.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the engine's work after every service exists and before the first request; stops it after the last. */
@Component
class EngineLifecycle implements SmartLifecycle {

    private final StepCatalogue catalogue;
    private final ModelDeployment models;
    private final JobExecutor jobs;
    private final boolean runJobs;
    private volatile boolean running;

    EngineLifecycle(
            StepCatalogue catalogue,
            ModelDeployment models,
            ProcessEngine engine,
            @Value("${fairlight.engine.job-executor:true}") boolean runJobs) {
        this.catalogue = catalogue;
        this.models = models;
        this.jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.runJobs = runJobs;
    }

    @Override
    public void start() {
        catalogue.fill();
        models.deploy();
        if (runJobs) {
            jobs.start();
        }
        running = true;
    }

    @Override
    public void stop() {
        jobs.shutdown();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
