package org.fairlight.workflow;

import java.util.Map;

/** One service task: reads the case's key, makes one call to a service, gives back what a gateway needs. */
public interface ProcessStep {

    Step step();

    /**
     * Runs inside the engine's transaction.
     *
     * @return variables to set on the case; empty when the step changes nothing the process needs
     */
    Map<Variable, Object> run(StepContext context);
}
