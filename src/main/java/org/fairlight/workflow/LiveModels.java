package org.fairlight.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.springframework.stereotype.Service;

/** The models as the engine runs them: the newest of each, and the one that a case follows. */
@Service
public class LiveModels {

    private final RepositoryService repository;
    private final HistoryService history;

    /** A definition never changes, so what was read once is right for good. */
    private final Map<String, Model> read = new ConcurrentHashMap<>();

    LiveModels(RepositoryService repository, HistoryService history) {
        this.repository = repository;
        this.history = history;
    }

    /** The newest of every process and decision. */
    public List<Model> all() {
        List<ResourceDefinition> newest = new ArrayList<>();
        newest.addAll(repository.createProcessDefinitionQuery().latestVersion().list());
        newest.addAll(repository.createDecisionDefinitionQuery().latestVersion().list());
        return newest.stream()
                .map(this::model)
                .sorted(Comparator.comparing(Model::fileName))
                .toList();
    }

    /** The newest of a process, which new cases follow. */
    public Model of(ProcessId process) {
        return model(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process.id())
                .latestVersion()
                .singleResult());
    }

    /** The version of a process that a case follows or followed; empty when it never came there. */
    public Optional<Model> of(UUID caseId, ProcessId process) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .processDefinitionKey(process.id())
                .list()
                .stream()
                .max(Comparator.comparing(HistoricProcessInstance::getStartTime))
                .map(instance -> model(repository.getProcessDefinition(instance.getProcessDefinitionId())));
    }

    /** @param version as the engine calls it; see {@link DeployedVersion} */
    Model version(String version) {
        return model(repository.getProcessDefinition(version));
    }

    /** Every version of a process that was ever deployed, the newest first. */
    List<ProcessDefinition> versions(ProcessId process) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process.id())
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
    }

    private Model model(ResourceDefinition definition) {
        return read.computeIfAbsent(definition.getId(), id -> {
            byte[] bytes = DeployedBytes.of(repository, definition);
            return new Model(definition.getResourceName(), DeployedBytes.text(bytes));
        });
    }
}
