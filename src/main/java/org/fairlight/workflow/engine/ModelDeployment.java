package org.fairlight.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.fairlight.workflow.Model;
import org.fairlight.workflow.ModelRules;
import org.fairlight.workflow.Models;
import org.springframework.stereotype.Component;

/** Deploys what is in {@code processes/} after checking it; a model that is unchanged keeps its version. */
@Component
class ModelDeployment {

    private static final String NAME = "fairlight";

    private final Models models;
    private final RepositoryService repository;

    ModelDeployment(Models models, RepositoryService repository) {
        this.models = models;
        this.repository = repository;
    }

    void deploy() {
        List<Model> all = models.all();
        ModelRules.check(all);
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
        all.forEach(model -> deployment.addString(model.fileName(), model.xml()));
        try {
            deployment.deploy();
        } catch (ProcessEngineException refused) {
            throw EngineRefusal.of(refused).map(RuntimeException.class::cast).orElse(refused);
        }
    }
}
