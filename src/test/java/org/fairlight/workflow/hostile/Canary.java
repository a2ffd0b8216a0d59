package org.fairlight.workflow.hostile;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** A class that tells when it is made or called, by whatever way the engine knows. */
public class Canary implements JavaDelegate, ExecutionListener, TaskListener {

    static {
        Canaries.touch("the class was loaded");
    }

    public Canary() {
        Canaries.touch("an object was made");
    }

    public static String touch() {
        Canaries.touch("the method was called");
        return "touched";
    }

    @Override
    public void execute(DelegateExecution execution) {
        touch();
    }

    @Override
    public void notify(DelegateExecution execution) {
        touch();
    }

    @Override
    public void notify(DelegateTask task) {
        touch();
    }
}
