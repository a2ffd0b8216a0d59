package org.fairlight.workflow.engine;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * The engine answers and, where it should, does its jobs. A job that failed for good is a detail, not an outage: taking the
 * node out of service would stop every other case for one.
 */
@Component("engineHealthIndicator")
class EngineHealth extends AbstractHealthIndicator {

    private final ManagementService management;
    private final JobExecutor jobs;
    private final boolean runJobs;

    EngineHealth(ProcessEngine engine, @Value("${fairlight.engine.job-executor:true}") boolean runJobs) {
        super("The engine does not answer");
        this.management = engine.getManagementService();
        this.jobs = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        this.runJobs = runJobs;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long failed = management.createJobQuery().noRetriesLeft().count();
        boolean working = jobs.isActive() || !runJobs;
        health.status(working ? Status.UP : Status.DOWN)
                .withDetail("jobs", jobs.isActive() ? "running" : runJobs ? "stopped" : "switched off");
        if (failed > 0) {
            health.withDetail("jobsWithoutRetries", failed);
        }
    }
}
