package org.fairlight.workflow.engine;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Passed;
import org.fairlight.workflow.Rehearsed.Asked;

/** Watches an engine in memory: it keeps no history of its own. */
class StageWatch extends AbstractBpmnParseListener implements HistoryEventHandler {

    private final StagePlay stage;

    StageWatch(StagePlay stage) {
        this.stage = stage;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (event.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)
                && event instanceof HistoricActivityInstanceEventEntity activity) {
            stage.came(new Passed(
                    activity.getProcessDefinitionKey(), activity.getActivityId(), activity.getActivityType()));
        }
    }

    @Override
    public void handleEvents(List<HistoryEvent> events) {
        events.forEach(this::handleEvent);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, ended -> stage.ended(ended.getId(), true));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, ended -> stage.ended(ended.getId(), false));
    }

    private void opened(DelegateTask task) {
        TaskEntity entity = (TaskEntity) task;
        stage.asked(
                task.getId(),
                new Asked(
                        entity.getProcessDefinition().getKey(),
                        entity.getTaskDefinitionKey(),
                        Form.ofId(entity.getTaskDefinition().getFormKey().getExpressionText()),
                        stage.now(),
                        Optional.ofNullable(task.getDueDate())
                                .map(Date::toInstant)
                                .orElse(null),
                        null));
    }
}
