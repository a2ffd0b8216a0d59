package org.fairlight.workflow.engine;

import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.fairlight.security.Wordless;

/** Keeps of a failed job which classes failed and where, but no message: it may hold words of the story. */
class WordlessJobs implements FailedJobCommandFactory {

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return new DefaultJobRetryCmd(jobId, Wordless.of(failure));
    }
}
