package org.fairlight.workflow.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.ProcessStep;
import org.fairlight.workflow.StepContext;

/** Lets the engine run a {@link ProcessStep}. */
record StepDelegate(ProcessStep step) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        StepContext context = new StepContext(
                UUID.fromString(execution.getProcessBusinessKey()),
                ProcessId.ofId(process),
                execution.getCurrentActivityId(),
                execution.getVariables());
        step.run(context).forEach((variable, value) -> execution.setVariable(variable.id(), value));
    }
}
