package org.fairlight.workflow.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityStartBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.fairlight.workflow.Form;
import org.fairlight.workflow.Passed;

/** Tells the way of a case from what happens beside it, such as an offer of help that interrupts nothing. */
class MainWay {

    private final Set<String> beside = new HashSet<>();
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, List<Passed>> all = new HashMap<>();

    MainWay(RepositoryService repository) {
        repository.createProcessDefinitionQuery().list().forEach(one -> {
            var definition = (ProcessDefinitionEntity)
                    ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(one.getId());
            look(definition, definition.getKey());
            definition
                    .getTaskDefinitions()
                    .forEach((element, task) -> forms.put(
                            key(definition.getKey(), element),
                            Form.ofId(task.getFormKey().getExpressionText())));
        });
    }

    private void look(ScopeImpl scope, String process) {
        for (ActivityImpl activity : scope.getActivities()) {
            if (activity.getActivityStartBehavior() == ActivityStartBehavior.CONCURRENT_IN_FLOW_SCOPE) {
                follow(activity, process);
            }
            all.computeIfAbsent(process, first -> new ArrayList<>())
                    .add(new Passed(process, activity.getId(), type(activity)));
            look(activity, process);
        }
    }

    private static String type(ActivityImpl activity) {
        return String.valueOf(activity.getProperty(BpmnProperties.TYPE.getName()));
    }

    private void follow(ActivityImpl activity, String process) {
        if (!beside.add(key(process, activity.getId()))) {
            return;
        }
        activity.getActivities().forEach(inner -> follow(inner, process));
        for (PvmTransition flow : activity.getOutgoingTransitions()) {
            follow((ActivityImpl) flow.getDestination(), process);
        }
    }

    List<Passed> stepsOf(String process) {
        return of(all.getOrDefault(process, List.of()));
    }

    List<Passed> of(List<Passed> passed) {
        return passed.stream().filter(this::isOnIt).toList();
    }

    private boolean isOnIt(Passed there) {
        String type = there.type();
        return !type.endsWith("Gateway")
                && !type.toLowerCase(java.util.Locale.ROOT).endsWith("startevent")
                && !type.equals("subProcess")
                && !beside.contains(key(there.process(), there.element()));
    }

    Optional<Form> formAt(String process, String element) {
        return Optional.ofNullable(forms.get(key(process, element)));
    }

    private static String key(String process, String element) {
        return process + " " + element;
    }
}
