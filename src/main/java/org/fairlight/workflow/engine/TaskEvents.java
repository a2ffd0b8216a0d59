package org.fairlight.workflow.engine;

import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.ProcessId;
import org.fairlight.workflow.TaskEnded;
import org.fairlight.workflow.TaskOpened;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the application when a process begins and stops waiting for a person, in the engine's transaction. */
class TaskEvents extends AbstractBpmnParseListener {

    private final ApplicationEventPublisher events;

    TaskEvents(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, ended -> ended(ended, true));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, ended -> ended(ended, false));
    }

    private void opened(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        events.publishEvent(new TaskOpened(
                task.getId(),
                caseId(task),
                ProcessId.ofId(entity.getProcessDefinition().getKey()),
                Form.ofId(entity.getTaskDefinition().getFormKey().getExpressionText()),
                Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null)));
    }

    private void ended(DelegateTask task, boolean completed) {
        events.publishEvent(new TaskEnded(task.getId(), caseId(task), completed));
    }

    private static UUID caseId(DelegateTask task) {
        return UUID.fromString(task.getExecution().getProcessBusinessKey());
    }
}
