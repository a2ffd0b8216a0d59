package org.fairlight.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rest of the application can ask of the engine, in the journey's own words. Every change happens in the caller's
 * transaction: a case without a process, or an answer without its step, cannot exist.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Processes {

    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    Processes(ProcessEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** Starts a process for a case; runs until it first waits. */
    public void start(ProcessId process, UUID caseId, Map<Variable, Object> facts) {
        runtime().startProcessInstanceByKey(process.id(), caseId.toString(), byId(facts));
    }

    /** Completes a task with its results; the process runs on until it next waits. */
    public void complete(String taskId, Map<Variable, Object> results) {
        TaskService tasks = engine.getTaskService();
        tasks.complete(taskId, byId(results));
    }

    /**
     * Tells every process of a case that listens for a message.
     *
     * @return how many listened; 0 is fine, the case may be past caring
     */
    public int tell(UUID caseId, MessageName message, Map<Variable, Object> facts) {
        return runtime()
                .createMessageCorrelation(message.id())
                .processInstanceBusinessKey(caseId.toString())
                .setVariables(byId(facts))
                .correlateAllWithResult()
                .size();
    }

    /** Sets facts on every running process of a case, so that the next gateway sees them. */
    public void remember(UUID caseId, Map<Variable, Object> facts) {
        running(caseId).forEach(instance -> runtime().setVariables(instance.getId(), byId(facts)));
    }

    /** A fact that one running process of a case remembers; empty when it does not run or does not know. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Object> recall(UUID caseId, ProcessId process, Variable variable) {
        return running(caseId).stream()
                .filter(instance -> instance.getProcessDefinitionId().startsWith(process.id() + ":"))
                .map(instance -> runtime().getVariable(instance.getId(), variable.id()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The ids of the elements of one process at which a case stands now. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<String> whereStands(UUID caseId, ProcessId process) {
        return running(caseId).stream()
                .filter(instance -> instance.getProcessDefinitionId().startsWith(process.id() + ":"))
                .flatMap(instance -> leaves(runtime().getActivityInstance(instance.getId())).stream())
                .distinct()
                .toList();
    }

    /** The ids of the elements of one process that a case has passed, oldest first. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<String> passed(UUID caseId, ProcessId process) {
        HistoryService history = engine.getHistoryService();
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .processDefinitionKey(process.id())
                .list()
                .stream()
                .flatMap(instance -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .finished()
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream())
                .map(HistoricActivityInstance::getActivityId)
                .distinct()
                .toList();
    }

    /** How many cases stand where in a process, and since when. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<Standing> standings(ProcessId process) {
        return jdbc.sql("""
                        select act_id_ as element, count(*) as cases, min(start_time_) as since
                        from act_hi_actinst
                        where proc_def_key_ = :process and end_time_ is null
                        group by act_id_ order by act_id_
                        """)
                .param("process", process.id())
                .query((row, i) -> new Standing(
                        row.getString("element"),
                        row.getLong("cases"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    /** Whether a process of the case is still running. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public boolean isRunning(UUID caseId, ProcessId process) {
        return runtime()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.toString(), process.id())
                        .count()
                > 0;
    }

    /** Every task a case ever waited for, finished or not. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public List<String> tasksOf(UUID caseId) {
        return engine
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .stream()
                .map(HistoricTaskInstance::getId)
                .toList();
    }

    private List<ProcessInstance> running(UUID caseId) {
        return runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list();
    }

    private static List<String> leaves(ActivityInstance instance) {
        if (instance == null) {
            return List.of();
        }
        if (instance.getChildActivityInstances().length == 0) {
            return List.of(instance.getActivityId());
        }
        return java.util.Arrays.stream(instance.getChildActivityInstances())
                .flatMap(child -> leaves(child).stream())
                .toList();
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    private static Map<String, Object> byId(Map<Variable, Object> facts) {
        Map<String, Object> byId = new HashMap<>();
        facts.forEach((variable, value) -> byId.put(variable.id(), value instanceof Enum<?> e ? e.name() : value));
        return byId;
    }
}
